import { expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url";
import { packed, unpacked } from "./packed";

test("a text goes through an address and comes back", async () => {
  const text = `レルム ${"user:alice@pve:1:0::::::\n".repeat(200)}`;
  const letters = await packed(text);
  expect(letters).toMatch(/^[\w-]+$/);
  expect(letters.length).toBeLessThan(300);
  expect(await unpacked(letters, 100_000)).toBe(text);
});

test("what unpacks to more than is allowed, is damaged or cut off, is nothing", async () => {
  const bomb = await packed("0".repeat(1_000_000));
  expect(bomb.length).toBeLessThan(2_000);
  expect(await unpacked(bomb, 999_999)).toBeUndefined();
  expect(await unpacked(bomb.slice(0, -40), 2_000_000)).toBeUndefined();
  expect(await unpacked("!!!", 10)).toBeUndefined();
  expect(await unpacked(toBase64Url(Uint8Array.of(1, 2, 3, 4)), 10)).toBeUndefined();
});

test("bytes stay the same in letters for addresses", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  expect(fromBase64Url("a+b/")).toBeUndefined();
});
