import { expect, it } from "vitest";
import { firstTab, looksRight, offeredFactors, typedAnswer } from "./factorTabs";

const webauthn = { publicKey: { challenge: "Y2g" } };
const obstacles = (...given: Parameters<typeof offeredFactors>) =>
  offeredFactors(...given).map(({ id, obstacle }) => `${id}:${obstacle ?? "usable"}`);

it("always shows three tabs, the older and rarer ones where they are offered", () => {
  expect(obstacles({ totp: true }, undefined)).toEqual(["webauthn:notOffered", "totp:usable", "recovery:notOffered"]);
  expect(obstacles({ webauthn, recovery: [], u2f: {}, yubico: true }, "insecure")).toEqual([
    "webauthn:insecure",
    "totp:notOffered",
    "recovery:usedUp",
    "u2f:u2fGone",
    "yubico:usable",
  ]);
});

it("begins with the remembered tab where it can be used", () => {
  const factors = offeredFactors({ totp: true, recovery: [1] }, undefined);
  expect([firstTab(factors, "recovery"), firstTab(factors, "webauthn"), firstTab([], "totp")]).toEqual([
    "recovery",
    "totp",
    undefined,
  ]);
});

it("takes what people type or paste", () => {
  expect(typedAnswer("totp", " 123 456 ")).toBe("123456");
  expect(typedAnswer("recovery", "ABCD-0123-4567-89ef")).toBe("abcd-0123-4567-89ef");
  expect(looksRight("recovery", "ABCD-0123-4567-89ef")).toBe(true);
  expect(looksRight("recovery", "abcd-0123-4567")).toBe(false);
  expect(looksRight("totp", "12345a")).toBe(false);
  expect(looksRight("yubico", "c".repeat(44))).toBe(true);
});
