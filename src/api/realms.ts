import { useAnswer } from "./query";

/** All realms; readable before login. */
export function useRealms(options: { readonly enabled?: boolean } = {}) {
  return useAnswer("realms.list", {}, options);
}
