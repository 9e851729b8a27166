import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SecondFactors } from "../store/secondFactors";
import { readShadowCfg, writeShadowCfg } from "./shadowCfg";
import { readTfaCfg } from "./tfaCfg";
import { readTokenCfg, writeTokenCfg } from "./tokenCfg";
import { writeTfaCfg } from "./writeTfaCfg";

const NOW = 1_763_769_600;

describe("priv/shadow.cfg", () => {
  it("is read line by line and written back as it was", () => {
    const text = "anna:$5$abcdefgh$Kxjhx73uMwGPVLvRfmG42OXaLtUC/ISzQyCRyDtm9.4:\nben:$5$x$y:\n";
    const { hashes, warnings } = readShadowCfg(text);
    expect([writeShadowCfg(hashes), warnings]).toEqual([text, []]);
  });

  it("loses what is no entry, with a warning", () => {
    const { hashes, warnings } = readShadowCfg("  anna:a:  \n\nben:b\n# note\nanna:c:\n");
    expect([...hashes]).toEqual([["anna", "c"]]);
    expect(warnings).toEqual([3, 4].map((line) => `pve shadow password: ignore invalid line ${line}`));
  });
});

describe("priv/token.cfg", () => {
  it("is written sorted by id", () => {
    const text = "anna@pve!ci 11111111-2222-3333-4444-555555555555\nanna@pve!full 66666666-7777-8888-9999-000000000000\n";
    const { secrets } = readTokenCfg(text.split("\n").reverse().join("\n"));
    expect(writeTokenCfg(secrets)).toBe(text);
  });

  it("skips what is no entry, with a warning", () => {
    const { secrets, warnings } = readTokenCfg("anna@pve x\nanna@pve!ci  x\n \nanna@pve!ci x y\nanna@pve!ok x\n");
    expect([[...secrets.keys()], warnings]).toEqual([
      ["anna@pve!ok"],
      Array(3).fill("skipping invalid token.cfg entry"),
    ]);
  });
});

const URI = "otpauth://totp/Lab:anna%40pve?secret=JBSWY3DPEHPK3PXP&digits=6&algorithm=SHA1&period=30&issuer=Lab";
const FULL = JSON.stringify({
  users: {
    "anna@pve": {
      totp: [
        { id: "a", description: "Phone", created: 1763769600, entry: URI },
        { id: "b", created: 1, enable: false, entry: { totp: URI, "last-count": 58792320 } },
      ],
      recovery: { secret: "0011223344556677", entries: ["ab", null], created: 1763769700 },
      webauthn: [
        {
          id: "c",
          description: "Key",
          created: 1763769800,
          enable: false,
          entry: { cred_id: "x", cred: { type_: "ES256" }, counter: 4, backup_eligible: false, backup_state: true },
        },
      ],
      u2f: [
        { id: "d", created: 0, entry: { key: { keyHandle: "h", version: "U2F_V2" }, "public-key": "k" } },
      ],
      yubico: [{ id: "e", created: 0, entry: "cccccccccccc" }],
      "totp-locked": true,
      "tfa-locked-until": NOW + 1,
    },
  },
});

function usersOf(text: string, now = NOW): ReadonlyMap<string, SecondFactors> {
  const read = readTfaCfg(text, now);
  if (!read.ok) throw new Error(read.text);
  return read.users;
}

describe("priv/tfa.cfg", () => {
  it("is read and written back byte for byte", () => {
    expect(writeTfaCfg(usersOf(FULL))).toBe(FULL);
    expect([writeTfaCfg(new Map()), writeTfaCfg(usersOf(" \n"))]).toEqual(["{}", "{}"]);
  });

  it("forgets a block that has run out, and holds neither failures nor waiting challenges", () => {
    expect(usersOf(FULL, NOW + 1).get("anna@pve")).not.toHaveProperty("lockedUntil");
    expect(writeTfaCfg(new Map([["anna@pve", { failures: { totp: 1, all: 1 } }]]))).toBe("{}");
  });

  it("drops users with names that are none, with a warning", () => {
    const read = readTfaCfg('{"users":{"nobody":{},"anna@pve":{}}}', NOW);
    expect(read).toEqual({
      ok: true,
      users: new Map([["anna@pve", {}]]),
      warnings: ["user tfa config - ignore user 'nobody' - invalid user name"],
    });
  });

  it.each([
    '{"users":{"anna@pve":{"color":1}}}',
    '{"users":{"anna@pve":{"totp":[{"id":"a","created":0,"entry":"http://x"}]}}}',
    '{"users":[]}',
    "[]",
    "{",
    "anna@pve:oath:*",
    "anna@pve:yubico:e30=",
  ])("is unreadable as %s", (text) => {
    expect(readTfaCfg(text, NOW)).toEqual({
      ok: false,
      text: "failed to parse TFA file, neither old style nor valid json",
    });
  });

  it("is read in its older form", () => {
    const line = (userid: string, type: string, data: object) =>
      `${userid}:${type}:${Buffer.from(JSON.stringify(data)).toString("base64")}`;
    const text = [
      "# old",
      line("anna@pve", "oath", { keys: "JBSWY3DPEHPK3PXP,bad!", config: { step: 60, digits: "8" } }),
      line("ben@pve", "yubico", { keys: "cccccccccccc dddddddddddd" }),
      line("cleo@pve", "u2f", { keyHandle: "h", publicKey: "k" }),
      line("bad", "u2f", { keyHandle: "h", publicKey: "k" }),
    ].join("\n");
    const entry = { id: "v1-entry", description: "<old version 1 entry>", created: 0, enable: true };
    const uri = "otpauth://totp/?secret=JBSWY3DPEHPK3PXP&digits=8&algorithm=SHA1&period=60";
    expect([...usersOf(text)]).toEqual([
      ["anna@pve", { totp: [{ ...entry, uri }] }],
      ["ben@pve", { yubico: ["cccccccccccc", "dddddddddddd"].map((key) => ({ ...entry, key })) }],
      ["cleo@pve", { u2f: [{ ...entry, keyHandle: "h", publicKey: "k" }] }],
    ]);
  });
});

it("no text at all breaks a reader", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readTfaCfg(text, NOW);
      expect(readShadowCfg(writeShadowCfg(readShadowCfg(text).hashes)).warnings).toEqual([]);
      expect(readTokenCfg(writeTokenCfg(readTokenCfg(text).secrets)).warnings).toEqual([]);
    }),
  );
});
