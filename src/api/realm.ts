import { useAnswer } from "./query";

/** One realm's stored settings, with the digest that guards them. */
export function useRealm(realm: string) {
  return useAnswer("realms.read", { realm });
}
