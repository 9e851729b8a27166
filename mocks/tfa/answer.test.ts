import { describe, expect, it } from "vitest";
import { type AssertionChange, type Authenticator, authenticator } from "../contract/authenticator";
import { base64Url } from "../crypto/base64url";
import { bytesOfHex, utf8 } from "../crypto/bytes";
import type { SecondFactors } from "../store/secondFactors";
import { answerOf, type Surroundings } from "./answer";
import { keyOfStored } from "./credentialKey";
import { readOtpauth } from "./otpauth";
import { newRecoveryKeys } from "./recovery";
import { totpCode } from "./totp";
import { readCredential } from "./webauthn";

const NOW = 1_763_769_600;
const URI = "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=6&algorithm=SHA1&period=30";
const site = { name: "Lab", id: "localhost" };
const around: Surroundings = { now: NOW, site, demanded: undefined };
const info = { id: "e", description: "d", created: 0, enable: true };
const phone: SecondFactors = { totp: [{ ...info, uri: URI }] };

function codeAt(seconds: number): string {
  const read = readOtpauth(URI);
  if (!read.ok) throw new Error(read.text);
  return totpCode(read.key, Math.floor(seconds / 30));
}

function repeated(factors: SecondFactors, times: number, response: string): SecondFactors {
  let after = factors;
  for (let count = 0; count < times; count++) after = answerOf(after, response, around).factors;
  return after;
}

let drawn = 0;
const ids = { uuid: () => "u", hex: (digits: number) => String(drawn++).padStart(digits, "0") };

describe("one-time codes at login", () => {
  it("are used up, together with all earlier ones", () => {
    const first = answerOf(phone, `totp:${codeAt(NOW)}`, around);
    expect(first.ok).toBe(true);
    expect(answerOf(first.factors, `totp:${codeAt(NOW)}`, around).ok).toBe(false);
    expect(answerOf(first.factors, `totp:${codeAt(NOW - 30)}`, around).ok).toBe(false);
    expect(answerOf(first.factors, `totp:${codeAt(NOW + 30)}`, around).ok).toBe(true);
  });

  it("of a disabled entry open nothing", () => {
    const off = { totp: [{ ...info, enable: false, uri: URI }] };
    expect(answerOf(off, `totp:${codeAt(NOW)}`, around).ok).toBe(false);
  });

  it("lock after eight failures in a row, until a recovery key is used", () => {
    const { keys, codes } = newRecoveryKeys(ids, NOW);
    const both = { ...phone, recovery: keys };
    const seven = repeated(both, 7, "totp:000000x");
    expect(seven.totpLocked).toBeUndefined();
    expect(answerOf(seven, `totp:${codeAt(NOW)}`, around).factors.failures).toBeUndefined();
    const eight = repeated(seven, 1, "totp:000000x");
    expect(eight.totpLocked).toBe(true);
    expect(answerOf(eight, `totp:${codeAt(NOW)}`, around)).toEqual({ ok: false, factors: eight });
    const opened = answerOf(eight, `recovery:${codes[3]}`, around);
    expect([opened.ok, opened.factors.totpLocked, opened.factors.recovery?.entries[3]]).toEqual([true, false, null]);
    expect(answerOf(opened.factors, `recovery:${codes[3]}`, around).ok).toBe(false);
    expect(answerOf(opened.factors, `totp:${codeAt(NOW)}`, around).ok).toBe(true);
  });

  it("and all else are blocked for an hour after a hundred failures of any kind", () => {
    const { keys, codes } = newRecoveryKeys(ids, NOW);
    const many = repeated({ ...phone, recovery: keys }, 99, "recovery:0000-0000-0000-0000");
    expect(many.lockedUntil).toBeUndefined();
    const blocked = repeated(many, 1, "webauthn:{}");
    expect([blocked.lockedUntil, blocked.failures]).toEqual([NOW + 3600, undefined]);
    expect(answerOf(blocked, `totp:${codeAt(NOW)}`, around).ok).toBe(false);
    expect(answerOf(blocked, `recovery:${codes[0]}`, around).ok).toBe(false);
  });
});

describe("what a realm demands", () => {
  const yubico: SecondFactors = { ...phone, yubico: [{ ...info, key: "cccccccccccc" }] };
  const password = `cccccccccccc${"b".repeat(32)}`;
  const realm = (type: "oath" | "yubico") => ({ ...around, demanded: { type, digits: 6, step: 30 } });

  it("is taken alone, and an answer of another kind counts for nothing", () => {
    expect(answerOf(yubico, `yubico:${password}`, realm("yubico")).ok).toBe(true);
    expect(answerOf(yubico, `yubico:dddddddddddd${"b".repeat(32)}`, realm("yubico")).ok).toBe(false);
    for (const [response, where] of [
      [`totp:${codeAt(NOW)}`, realm("yubico")],
      [`yubico:${password}`, realm("oath")],
      [`yubico:${password}`, around],
      [codeAt(NOW), around],
      ["voice:yes", around],
    ] as const) {
      expect(answerOf(yubico, response, where)).toEqual({ ok: false, factors: yubico });
    }
  });
});

describe("security keys at login", () => {
  const text = (value: unknown) => base64Url(utf8(JSON.stringify(value)));
  const waiting = (kind: "webauthn" | "u2f", since = NOW) =>
    ({ kind, purpose: "login", challenge: "Y2g", since }) as const;
  const device = authenticator(site.id);
  const stored = (made: Authenticator, counter = 4) => {
    const read = readCredential(made.create("Y3JlYXRl"), "Y3JlYXRl", site);
    if (read === undefined) throw new Error("not read");
    return { ...info, ...read, counter };
  };
  const credential = stored(device);
  const key: SecondFactors = { webauthn: [credential], pending: [waiting("webauthn")] };
  const assertion = (change: AssertionChange = {}, made = device) =>
    `webauthn:${made.get("Y2g", { counter: 5, flags: 24, ...change })}`;

  it("answer their challenge once, within two minutes", () => {
    const answered = answerOf(key, assertion(), around);
    expect(answered.ok).toBe(true);
    expect(answered.factors.webauthn).toEqual([{ ...credential, counter: 5, backupEligible: true, backupState: true }]);
    expect(answerOf(answered.factors, assertion({ counter: 6 }), around).ok).toBe(false);
    const late = { ...key, pending: [waiting("webauthn", NOW - 120)] };
    expect(answerOf(late, assertion(), around).ok).toBe(false);
  });

  it("of the RSA kind do too, and keys that PVE itself has stored", () => {
    const rsa = authenticator(site.id, "RS256");
    expect(answerOf({ ...key, webauthn: [stored(rsa)] }, assertion({}, rsa), around).ok).toBe(true);
    expect(answerOf({ ...key, webauthn: [stored(rsa)] }, assertion(), around).ok).toBe(false);
    const found = keyOfStored(credential.cred);
    if (found?.kind !== "ES256") throw new Error("no key");
    const bytes = (value: bigint) => [...bytesOfHex(value.toString(16).padStart(64, "0"))];
    const { x, y } = found.point;
    const cred = JSON.stringify({ type_: "ES256", key: { EC_EC2: { curve: "SECP256R1", x: bytes(x), y: bytes(y) } } });
    expect(answerOf({ ...key, webauthn: [{ ...credential, cred }] }, assertion(), around).ok).toBe(true);
    expect(answerOf({ ...key, webauthn: [{ ...credential, cred: "{}" }] }, assertion(), around).ok).toBe(false);
  });

  it.each<AssertionChange>([
    { challenge: "b3RoZXI" },
    { site: "evil.example" },
    { id: "b3RoZXI" },
    { counter: 4 },
    { type: "webauthn.create" },
    { signature: "AA" },
    { signature: "MAYCAQECAQE" },
  ])("are refused with %o, and the challenge is gone", (change) => {
    const { ok, factors } = answerOf(key, assertion(change), around);
    expect([ok, factors.pending]).toEqual([false, []]);
    expect(answerOf(factors, assertion(), around).ok).toBe(false);
  });

  it("are refused with the signature of another device", () => {
    expect(answerOf(key, assertion({}, authenticator(site.id)), around).ok).toBe(false);
  });

  it("of the older kind answer theirs", () => {
    const u2f: SecondFactors = { u2f: [{ ...info, keyHandle: "aA", publicKey: "a" }], pending: [waiting("u2f")] };
    const answer = (keyHandle: string, challenge: string) =>
      `u2f:${JSON.stringify({ keyHandle, signatureData: "AA", clientData: text({ challenge }) })}`;
    expect(answerOf(u2f, answer("aA", "Y2g"), around)).toMatchObject({ ok: true, factors: { pending: [] } });
    expect(answerOf(u2f, answer("bB", "Y2g"), around).ok).toBe(false);
    expect(answerOf(u2f, answer("aA", "b3RoZXI"), around).ok).toBe(false);
    expect(answerOf(u2f, "u2f:nonsense", around).ok).toBe(false);
  });
});
