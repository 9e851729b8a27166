import { useAnswer } from "./query";

/** The ACL entries that the login may see. */
export function useAcl(options: { readonly enabled?: boolean } = {}) {
  return useAnswer("acl.list", {}, options);
}

/** Effective privileges of an auth id, by path. */
export function useEffective(userid: string | undefined) {
  return useAnswer("permissions.read", userid === undefined ? {} : { userid });
}
