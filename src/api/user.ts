import { useAnswer } from "./query";

/** One user with its settings, groups and tokens. */
export function useUser(userid: string) {
  return useAnswer("users.read", { userid });
}
