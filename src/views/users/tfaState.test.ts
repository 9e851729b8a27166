import { describe, expect, it } from "vitest";
import { isLocked, keysAreManaged, tfaState } from "./tfaState";

const user = { userid: "a@pve" };

describe("tfaState", () => {
  it.each([
    [{}, { kind: "no" }],
    [{ keys: "" }, { kind: "no" }],
    [{ keys: "x!oath" }, { kind: "factor", name: "totp" }],
    [{ keys: "x!yubico", "tfa-locked-until": 200 }, { kind: "factor", name: "yubico" }],
    [{ keys: "x" }, { kind: "yes" }],
    [{ keys: "x", "tfa-locked-until": 200, "totp-locked": true }, { kind: "locked" }],
    [{ keys: "x", "tfa-locked-until": 100 }, { kind: "yes" }],
    [{ keys: "x", "tfa-locked-until": 50, "totp-locked": true }, { kind: "totpLocked" }],
  ])("reads %o", (fields, expected) => {
    expect(tfaState({ ...user, ...fields }, 100)).toEqual(expected);
  });

  it("offers to unlock also after the lock has run out", () => {
    expect(isLocked({ ...user, "tfa-locked-until": 1 })).toBe(true);
    expect(isLocked(user)).toBe(false);
  });

  it("leaves markers of managed factors alone, but not other keys", () => {
    expect(["x", "x!oath", "x!u2f", "x!yubico"].every(keysAreManaged)).toBe(true);
    expect(keysAreManaged("x!webauthn")).toBe(false);
    expect(keysAreManaged(undefined)).toBe(false);
  });
});
