import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base32, fromBase32 } from "./base32";
import { base64Url, fromBase64, jsonOfBase64 } from "./base64url";
import { bytesOfHex, hexOf } from "./bytes";
import { hmacSha1, hmacSha512 } from "./hmac";

const bytes = fc.uint8Array({ maxLength: 300 });

test("codes of one-time passwords agree with another implementation", () => {
  fc.assert(
    fc.property(bytes, bytes, (key, message) => {
      expect(hexOf(hmacSha1(key, message))).toBe(createHmac("sha1", key).update(message).digest("hex"));
      expect(hexOf(hmacSha512(key, message))).toBe(createHmac("sha512", key).update(message).digest("hex"));
    }),
    { numRuns: 30 },
  );
});

test("every text form leads back to its bytes", () => {
  fc.assert(
    fc.property(bytes, (some) => {
      expect(base64Url(some)).toBe(Buffer.from(some).toString("base64url"));
      expect(fromBase64(base64Url(some))).toEqual(some);
      expect(fromBase64(Buffer.from(some).toString("base64"))).toEqual(some);
      expect(fromBase32(base32(some))).toEqual(some);
      expect(bytesOfHex(hexOf(some))).toEqual(some);
    }),
  );
});

test("base32 takes either case, and nothing but its own letters", () => {
  expect(base32(new TextEncoder().encode("foobar"))).toBe("MZXW6YTBOI");
  expect(fromBase32("mzxw6ytboi")).toEqual(new TextEncoder().encode("foobar"));
  expect([fromBase32("MZXW6==="), fromBase32("M1")]).toEqual([undefined, undefined]);
  expect([fromBase64("*"), jsonOfBase64("*"), jsonOfBase64("e30="), jsonOfBase64("e3")]).toEqual([
    undefined,
    undefined,
    {},
    undefined,
  ]);
});
