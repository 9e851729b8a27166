import { useAnswer } from "./query";

/** All groups that the login may see. */
export function useGroups(options: { readonly enabled?: boolean } = {}) {
  return useAnswer("groups.list", {}, options);
}
