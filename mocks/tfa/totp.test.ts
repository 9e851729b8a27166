import { describe, expect, it } from "vitest";
import { utf8 } from "../crypto/bytes";
import { readOtpauth, type TotpAlgorithm, type TotpKey, writeOtpauth } from "./otpauth";
import { matchingStep, totpCode, totpStep } from "./totp";

const SEEDS: Readonly<Record<TotpAlgorithm, string>> = {
  SHA1: "12345678901234567890",
  SHA256: "12345678901234567890123456789012",
  SHA512: "1234567890123456789012345678901234567890123456789012345678901234",
};

function keyFor(algorithm: TotpAlgorithm, digits: number): TotpKey {
  return { account: "a", secret: utf8(SEEDS[algorithm]), digits, period: 30, algorithm };
}

describe("one-time codes", () => {
  it.each([
    [59, "SHA1", "94287082"],
    [59, "SHA256", "46119246"],
    [59, "SHA512", "90693936"],
    [1111111109, "SHA1", "07081804"],
    [1234567890, "SHA256", "91819424"],
    [20000000000, "SHA512", "47863826"],
  ] as const)("at %i with %s are those of RFC 6238", (now, algorithm, code) => {
    const key = keyFor(algorithm, 8);
    expect(totpCode(key, totpStep(key, now))).toBe(code);
  });

  it("are taken one step early and late, not two", () => {
    const key = keyFor("SHA1", 6);
    const code = totpCode(key, 100);
    const taken = [98, 99, 100, 101, 102].map((step) => matchingStep(key, code, step * 30));
    expect(taken).toEqual([undefined, 100, 100, 100, undefined]);
    expect(matchingStep(key, totpCode(key, 0), 5)).toBe(0);
    expect(matchingStep({ ...key, period: 0 }, code, 3000)).toBeUndefined();
    expect(matchingStep({ ...key, digits: 0 }, "", 3000)).toBeUndefined();
  });
});

describe("otpauth URIs", () => {
  it("are written in one form, whatever form they come in", () => {
    const written = "otpauth://totp/Lab:anna%40pve?secret=JBSWY3DPEHPK3PXP&digits=6&algorithm=SHA1&period=30&issuer=Lab";
    const forms = [written, "otpauth://totp/Old:anna@pve?issuer=Lab&secret=jbswy3dpehpk3pxp"];
    for (const form of forms) {
      const read = readOtpauth(form);
      expect(read.ok && writeOtpauth(read.key)).toBe(written);
    }
    const plain = readOtpauth("otpauth://totp/a%20b-c?secret=JBSWY3DP&digits=8&algorithm=SHA512&period=60");
    expect(plain.ok && writeOtpauth(plain.key)).toBe(
      "otpauth://totp/a%20b%2Dc?secret=JBSWY3DP&digits=8&algorithm=SHA512&period=60",
    );
  });

  it.each([
    ["otpauth://hotp/x?secret=AA", "not an otpauth uri"],
    ["otpauth://totp/x", "missing '?' in otp uri"],
    ["otpauth://totp/x?digits=6", "missing secret in otpauth url"],
    ["otpauth://totp/x?secret=", "missing secret in otpauth url"],
    ["otpauth://totp/x?secret=AA==", "failed to decode otp secret in otpauth url"],
    ["otpauth://totp/x?secret=AAAA&color=red", "unknown otpauth uri parameter: 'color'"],
    ["otpauth://totp/x?secret=AAAA&", "unknown otpauth uri parameter: ''"],
    ["otpauth://totp/x?secret=AAAA&algorithm=MD5", "unsupported algorithm: 'MD5'"],
    ["otpauth://totp/x?secret=AAAA&digits=many", "invalid digits in otpauth url"],
    ["otpauth://totp/x?secret=AAAA&period=-1", "invalid period in otpauth url"],
  ])("like %s are refused", (uri, text) => {
    expect(readOtpauth(uri)).toEqual({ ok: false, text });
  });
});
