import { expect, test } from "vitest";
import { sampleWorld } from "../contract/sampleWorld";
import { worldState } from "./stateShape";

test("a world stored before there were second factors still loads, one with all of them comes back whole", async () => {
  const world = await sampleWorld();
  const old = { ...world, secondFactors: new Map([["a@pve", { totpLocked: true, lockedUntil: 5 }]]) };
  expect(worldState.parse(old)).toEqual(old);
  const info = { id: "i", description: "d", created: 1, enable: false };
  const all = {
    totp: [{ ...info, uri: "otpauth://", lastCount: 3 }],
    recovery: { secret: "ab", entries: [null, "cd"], created: 1 },
    webauthn: [{ ...info, credId: "c", cred: "{}", counter: 1, backupEligible: true, backupState: false }],
    u2f: [{ ...info, keyHandle: "h", publicKey: "p" }],
    yubico: [{ ...info, key: "k" }],
    totpLocked: true,
    lockedUntil: 9,
    failures: { totp: 1, all: 2 },
    pending: [{ kind: "u2f", purpose: "registration", challenge: "c", since: 1, description: "d" }],
  };
  const full = { ...world, secondFactors: new Map([["a@pve", all]]) };
  expect(worldState.parse(full)).toEqual(full);
});
