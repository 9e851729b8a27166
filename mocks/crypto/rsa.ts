import { hexOf } from "./bytes";

/** DER head of a SHA-256 hash in a PKCS #1 v1.5 signature (RFC 8017 section 9.2). */
const SHA256_HEAD = "3031300d060960864801650304020105000420";
const LEAST_PADDING = 8;

/** An RSA public key. */
export interface RsaKey {
  readonly n: bigint;
  readonly e: bigint;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let factor = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

/** Is this the RSASSA-PKCS1-v1_5 signature by the key of a message with this SHA-256 hash? */
export function isRsaSignedBy({ n, e }: RsaKey, hash: Uint8Array, signature: bigint): boolean {
  if (signature >= n) return false;
  const digits = Math.ceil(n.toString(16).length / 2) * 2;
  const tail = `00${SHA256_HEAD}${hexOf(hash)}`;
  const padding = digits - tail.length - 4;
  if (padding < LEAST_PADDING * 2) return false;
  const expected = `0001${"f".repeat(padding)}${tail}`;
  return power(signature, e, n).toString(16).padStart(digits, "0") === expected;
}
