import { useAnswer } from "./query";

/** All users that the login may see, with groups and tokens. */
export function useUsers(options: { readonly enabled?: boolean } = {}) {
  return useAnswer("users.list", { full: true }, options);
}
