import * as z from "zod/mini";
import { splitList } from "../../src/api/schemas/fields";
import { jsonOfBase64 } from "../crypto/base64url";
import type { SecondFactors } from "../store/secondFactors";
import { legacySecret } from "../tfa/legacyKeys";
import { TOTP_DEFAULTS, writeOtpauth } from "../tfa/otpauth";

const LINE = /^(\S+):(oath|yubico|u2f):(\S+)$/;
const ENTRY = { id: "v1-entry", description: "<old version 1 entry>", created: 0, enable: true };

const setting = z.optional(z.union([z.number(), z.string()]));
const oath = z.object({
  keys: z.string(),
  config: z.optional(z.object({ step: setting, digits: setting })),
});
const yubico = z.object({ keys: z.string() });
const u2f = z.object({ keyHandle: z.string(), publicKey: z.string() });

function factorsIn(type: string, data: unknown): SecondFactors | undefined {
  switch (type) {
    case "oath": {
      const read = oath.safeParse(data).data;
      if (read === undefined) return undefined;
      const digits = Number(read.config?.digits ?? TOTP_DEFAULTS.digits);
      const period = Number(read.config?.step ?? TOTP_DEFAULTS.period);
      const secrets = splitList(read.keys).flatMap((key) => legacySecret(key) ?? []);
      return {
        totp: secrets.map((secret) => ({
          ...ENTRY,
          uri: writeOtpauth({ account: "", secret, digits, period, algorithm: TOTP_DEFAULTS.algorithm }),
        })),
      };
    }
    case "yubico": {
      const read = yubico.safeParse(data).data;
      return read && { yubico: splitList(read.keys).map((key) => ({ ...ENTRY, key })) };
    }
    default: {
      const read = u2f.safeParse(data).data;
      return read && { u2f: [{ ...ENTRY, ...read }] };
    }
  }
}

/**
 * Reads the older form of `priv/tfa.cfg`, one line per user, which PVE still reads and never writes
 * (config-files.md section 7). `undefined` where a line is of no such form.
 */
export function readOldTfaCfg(text: string): ReadonlyMap<string, SecondFactors> | undefined {
  const users = new Map<string, SecondFactors>();
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const [, userid, type = "", data = ""] = LINE.exec(line) ?? [];
    const factors = userid === undefined ? undefined : factorsIn(type, jsonOfBase64(data));
    if (userid === undefined || factors === undefined) return undefined;
    users.set(userid, factors);
  }
  return users;
}
