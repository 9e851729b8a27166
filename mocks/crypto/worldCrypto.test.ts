import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base64, utf8 } from "./bytes";
import { hmacSha256 } from "./hmac";
import { sha1Hex } from "./sha1";
import { sha256 } from "./sha256";
import { createWorldCrypto } from "./worldCrypto";

const texts = fc.string({ unit: "grapheme", maxLength: 200 });

test("digests agree with another implementation", () => {
  fc.assert(
    fc.property(texts, texts, (key, text) => {
      expect(sha1Hex(text)).toBe(createHash("sha1").update(utf8(text)).digest("hex"));
      expect(base64(sha256(utf8(text)))).toBe(createHash("sha256").update(utf8(text)).digest("base64"));
      const expected = createHmac("sha256", utf8(key)).update(utf8(text)).digest("base64");
      expect(base64(hmacSha256(utf8(key), utf8(text)))).toBe(expected);
    }),
  );
});

test("a password fits its own hash only", async () => {
  const crypto = createWorldCrypto({ key: "k", salt: () => "salt" });
  const hash = await crypto.hash("training");
  expect(hash).toMatch(/^\$5\$salt\$[\w+/]+$/);
  expect(await crypto.verify(hash, "training")).toBe(true);
  expect(await crypto.verify(hash, "Training")).toBe(false);
  expect(await crypto.verify("*", "training")).toBe(false);
});
