import type { Crypto } from "../context";
import { base64, utf8 } from "./bytes";
import { hmacSha256 } from "./hmac";
import { sha1Hex } from "./sha1";

const ROUNDS = 200;

/** Where a front takes chance from; a test gives the same bytes each time. */
export interface CryptoSources {
  /** Signs tickets; the same for all tabs of one store. */
  readonly key: string;
  /** A new salt for each password. */
  salt(): string;
}

function derive(password: string, salt: string): string {
  let bytes = hmacSha256(utf8(salt), utf8(password));
  for (let round = 1; round < ROUNDS; round++) bytes = hmacSha256(bytes, utf8(password));
  return base64(bytes).replaceAll("=", "");
}

/**
 * The crypto port over pure functions. Hashes read `$5$<salt>$<text>`; they protect a sandbox's pretended passwords
 * from a glance, nothing more, and belong to no real system.
 */
export function createWorldCrypto(sources: CryptoSources): Crypto {
  const key = utf8(sources.key);
  return {
    hash: (password) => {
      const salt = sources.salt();
      return Promise.resolve(`$5$${salt}$${derive(password, salt)}`);
    },
    verify: (hash, password) => {
      const [empty, kind, salt, text] = hash.split("$");
      const usable = empty === "" && kind === "5" && salt !== undefined;
      return Promise.resolve(usable && text === derive(password, salt));
    },
    sign: (text) => base64(hmacSha256(key, utf8(text))),
    sha1Hex,
  };
}
