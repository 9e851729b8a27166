import type { Crypto, Ids } from "../context";
import type { Draft } from "./draft";

/** A UUID of version 4's form from at least 32 hex digits. */
export function uuidOf(hex: string): string {
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return parts.join("-");
}

/** Ids drawn from the world's sequence; each draw counts it up, also when the call fails afterwards. */
export function createIds(draft: Draft, crypto: Crypto): Ids {
  const digest = (): string => {
    const { sequence } = draft.current();
    draft.keep((state) => ({ ...state, sequence: sequence + 1 }));
    return crypto.sha1Hex(`id ${sequence}`);
  };
  return {
    uuid: () => uuidOf(digest()),
    hex: (digits) => {
      let text = "";
      while (text.length < digits) text += digest();
      return text.slice(0, digits).toUpperCase();
    },
  };
}
