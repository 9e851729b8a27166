import { hexOf, utf8 } from "../crypto/bytes";
import { hmacSha256 } from "../crypto/hmac";
import type { Ids } from "../context";
import type { RecoveryKeys } from "../store/secondFactors";

const KEYS = 10;
const SECRET_DIGITS = 16;

function hashed(secret: string, code: string): string {
  return hexOf(hmacSha256(utf8(secret), utf8(code)));
}

/** Ten new recovery keys `xxxx-xxxx-xxxx-xxxx`, to be shown once, and what is stored of them. */
export function newRecoveryKeys(ids: Ids, now: number): { readonly keys: RecoveryKeys; readonly codes: readonly string[] } {
  const hex = () => ids.hex(SECRET_DIGITS).toLowerCase();
  const secret = hex();
  const codes = Array.from({ length: KEYS }, () => hex().replace(/....(?=.)/g, "$&-"));
  return { keys: { secret, entries: codes.map((code) => hashed(secret, code)), created: now }, codes };
}

/** The indexes of the keys that are not used yet. */
export function unusedKeys(keys: RecoveryKeys): readonly number[] {
  return keys.entries.flatMap((entry, index) => (entry === null ? [] : [index]));
}

/** The keys with the one of this code used up; `undefined` where no unused key has it. */
export function withUsed(keys: RecoveryKeys, code: string): RecoveryKeys | undefined {
  const hash = hashed(keys.secret, code);
  if (!keys.entries.includes(hash)) return undefined;
  return { ...keys, entries: keys.entries.map((entry) => (entry === hash ? null : entry)) };
}
