import * as z from "zod/mini";
import type { Factor, SecondFactors, TotpFactor, WebauthnFactor } from "../store/secondFactors";
import { readOtpauth, writeOtpauth } from "../tfa/otpauth";

const info = {
  id: z.string(),
  description: z.optional(z.string()),
  created: z.number(),
  enable: z.optional(z.boolean()),
};
const totpEntry = z.union([z.string(), z.object({ totp: z.string(), "last-count": z.number() })]);
const webauthnEntry = z.object({
  cred_id: z.string(),
  cred: z.unknown(),
  counter: z.number(),
  backup_eligible: z.optional(z.boolean()),
  backup_state: z.optional(z.boolean()),
});
const u2fEntry = z.object({
  key: z.object({ keyHandle: z.string(), version: z.string() }),
  "public-key": z.string(),
});

function list<Entry>(entry: z.ZodMiniType<Entry>) {
  return z.optional(z.array(z.object({ ...info, entry })));
}

/** A user's part of `priv/tfa.cfg`: a member that is not known makes it unreadable (config-files.md section 7). */
export const userEntries = z.strictObject({
  totp: list(totpEntry),
  recovery: z.optional(
    z.object({ secret: z.string(), entries: z.array(z.nullable(z.string())), created: z.number() }),
  ),
  webauthn: list(webauthnEntry),
  u2f: list(u2fEntry),
  yubico: list(z.string()),
  "totp-locked": z.optional(z.boolean()),
  "tfa-locked-until": z.optional(z.nullable(z.number())),
});
export type UserEntries = z.output<typeof userEntries>;

type Stored<Entry> = readonly (z.output<z.ZodMiniObject<typeof info>> & { readonly entry: Entry })[] | undefined;

/** A TOTP entry whose URI cannot be read. */
export class UnreadableEntry extends Error {}

function canonical(uri: string): string {
  const read = readOtpauth(uri);
  if (!read.ok) throw new UnreadableEntry(read.text);
  return writeOtpauth(read.key);
}

function totpOf(entry: z.output<typeof totpEntry>): Pick<TotpFactor, "uri" | "lastCount"> {
  if (typeof entry === "string") return { uri: canonical(entry) };
  return { uri: canonical(entry.totp), lastCount: entry["last-count"] };
}

function webauthnOf(entry: z.output<typeof webauthnEntry>): Omit<WebauthnFactor, keyof Factor> {
  return {
    credId: entry.cred_id,
    cred: JSON.stringify(entry.cred ?? {}),
    counter: entry.counter,
    backupEligible: entry.backup_eligible === true,
    backupState: entry.backup_state === true,
  };
}

function factors<Entry, Own>(stored: Stored<Entry>, own: (entry: Entry) => Own): readonly (Factor & Own)[] | undefined {
  return stored?.map(({ id, description = "", created, enable = true, entry }) => ({
    id,
    description,
    created,
    enable,
    ...own(entry),
  }));
}

/** What the entries of a user mean. A block that ended before `now` (seconds) is dropped. Throws `UnreadableEntry`. */
export function factorsIn(entries: UserEntries, now: number): SecondFactors {
  const until = entries["tfa-locked-until"] ?? 0;
  const parts: SecondFactors = {
    totp: factors(entries.totp, totpOf),
    recovery: entries.recovery,
    webauthn: factors(entries.webauthn, webauthnOf),
    u2f: factors(entries.u2f, (entry) => ({ keyHandle: entry.key.keyHandle, publicKey: entry["public-key"] })),
    yubico: factors(entries.yubico, (key) => ({ key })),
    totpLocked: entries["totp-locked"] === true ? true : undefined,
    lockedUntil: until > now ? until : undefined,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
