import { useAnswer } from "./query";

/** The privileges of one role. */
export function useRole(roleid: string) {
  return useAnswer("roles.read", { roleid });
}
