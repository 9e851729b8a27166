import { expect, it } from "vitest";
import { codeAt, isBase32, otpauthUri, plainSecret, randomSecret } from "./otpauth";

it("draws secrets of 32 letters that base32 knows", () => {
  const secret = randomSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(randomSecret()).not.toBe(secret);
});

it("takes typed secrets in any case, with blanks and padding", () => {
  expect(plainSecret("jbsw y3dp=")).toBe("JBSWY3DP");
  expect([isBase32("jbsw y3dp"), isBase32("0189"), isBase32("")]).toEqual([true, false, false]);
});

it("writes the address that authenticator apps read", () => {
  expect(otpauthUri("Proxmox VE - lab", "joe@pve", "JBSWY3DP")).toBe(
    "otpauth://totp/Proxmox%20VE%20-%20lab:joe%40pve" +
      "?secret=JBSWY3DP&period=30&digits=6&algorithm=SHA1&issuer=Proxmox%20VE%20-%20lab",
  );
});

it("shows the codes of RFC 6238", async () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  expect([await codeAt(secret, 59), await codeAt(secret, 1_111_111_109)]).toEqual(["287082", "081804"]);
});
