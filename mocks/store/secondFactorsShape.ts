import * as z from "zod/mini";
import type { SecondFactors } from "./secondFactors";

const factor = { id: z.string(), description: z.string(), created: z.number(), enable: z.boolean() };

const pending = z.object({
  kind: z.enum(["webauthn", "u2f"]),
  purpose: z.enum(["registration", "login"]),
  challenge: z.string(),
  since: z.number(),
  description: z.optional(z.string()),
});

/** What a user's stored second factors must look like; stores from before there were any hold locks alone. */
export const secondFactors: z.ZodMiniType<SecondFactors> = z.object({
  totp: z.optional(z.array(z.object({ ...factor, uri: z.string(), lastCount: z.optional(z.number()) }))),
  recovery: z.optional(
    z.object({ secret: z.string(), entries: z.array(z.nullable(z.string())), created: z.number() }),
  ),
  webauthn: z.optional(
    z.array(
      z.object({
        ...factor,
        credId: z.string(),
        cred: z.string(),
        counter: z.number(),
        backupEligible: z.boolean(),
        backupState: z.boolean(),
      }),
    ),
  ),
  u2f: z.optional(z.array(z.object({ ...factor, keyHandle: z.string(), publicKey: z.string() }))),
  yubico: z.optional(z.array(z.object({ ...factor, key: z.string() }))),
  totpLocked: z.optional(z.boolean()),
  lockedUntil: z.optional(z.number()),
  failures: z.optional(z.object({ totp: z.number(), all: z.number() })),
  pending: z.optional(z.array(pending)),
});
