import { hmacSha1, hmacSha256, hmacSha512 } from "../crypto/hmac";
import type { TotpAlgorithm, TotpKey } from "./otpauth";

const MACS: Readonly<Record<TotpAlgorithm, (key: Uint8Array, message: Uint8Array) => Uint8Array>> = {
  SHA1: hmacSha1,
  SHA256: hmacSha256,
  SHA512: hmacSha512,
};
/** A code cannot have more digits than its 31 bits fill; further ones are zeros in front. */
const FILLED_DIGITS = 10;
/** The steps before and after the present one whose codes are taken as well. */
const TOLERANCE = [-1, 0, 1];

/** The code of a time step (RFC 4226 section 5.3). */
export function totpCode(key: TotpKey, step: number): string {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(MACS[key.algorithm](key.secret, new Uint8Array(counter.buffer)).buffer);
  const value = mac.getUint32(mac.getUint8(mac.byteLength - 1) & 15) & 0x7fffffff;
  return String(value % 10 ** Math.min(key.digits, FILLED_DIGITS)).padStart(key.digits, "0");
}

/** The time step of a moment in server seconds (RFC 6238). */
export function totpStep(key: TotpKey, now: number): number {
  return Math.floor(now / key.period);
}

/** The time step whose code this is, at most one away from now; `undefined` for any other text. */
export function matchingStep(key: TotpKey, code: string, now: number): number | undefined {
  if (key.period === 0 || key.digits === 0) return undefined;
  const present = totpStep(key, now);
  return TOLERANCE.map((shift) => present + shift).find((step) => step >= 0 && totpCode(key, step) === code);
}
