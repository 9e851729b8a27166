import { useAnswer } from "./query";

/** All roles, built-in and custom. */
export function useRoles(options: { readonly enabled?: boolean } = {}) {
  return useAnswer("roles.list", {}, options);
}
