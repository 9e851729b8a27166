import { useAnswer } from "./query";

/** All pools that the login may see, without their members. */
export function usePools(options: { readonly enabled?: boolean } = {}) {
  return useAnswer("pools.list", {}, options);
}
