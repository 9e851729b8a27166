import { sha1 } from "./sha1";
import { sha256 } from "./sha256";
import { sha512 } from "./sha512";

/** A digest and the length of its blocks in bytes. */
interface Digest {
  readonly digest: (message: Uint8Array) => Uint8Array;
  readonly block: number;
}

const SHA1: Digest = { digest: sha1, block: 64 };
const SHA256: Digest = { digest: sha256, block: 64 };
const SHA512: Digest = { digest: sha512, block: 128 };

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function hmac({ digest, block }: Digest, key: Uint8Array, message: Uint8Array): Uint8Array {
  const start = new Uint8Array(block);
  start.set(key.length > block ? digest(key) : key);
  const inner = digest(joined(start.map((byte) => byte ^ 0x36), message));
  return digest(joined(start.map((byte) => byte ^ 0x5c), inner));
}

/** HMAC-SHA-1 (RFC 2104), for one-time codes. */
export function hmacSha1(key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(SHA1, key, message);
}

/** HMAC-SHA-256 (RFC 2104). */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(SHA256, key, message);
}

/** HMAC-SHA-512 (RFC 2104), for one-time codes. */
export function hmacSha512(key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(SHA512, key, message);
}
