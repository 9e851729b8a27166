import * as z from "zod/mini";
import { answeredFlag, answeredNumber, answeredText } from "./answers";
import { optional } from "./field";
import { text } from "./fields";

/** Kinds of second factors, in PVE's order. */
export const FACTOR_TYPES = ["totp", "u2f", "webauthn", "recovery", "yubico"] as const;

export const factorDescription = optional(text({ max: 255 }));
/** The caller's own password, which all but `root@pam` show. */
export const ownPassword = optional(text({ min: 5, max: 64 }));

const locks = {
  "totp-locked": z.optional(answeredFlag),
  "tfa-locked-until": z.optional(answeredNumber),
};

export const factorRow = z.object({
  type: z.enum(FACTOR_TYPES),
  id: z.string(),
  description: answeredText,
  created: answeredNumber,
  enable: z.optional(answeredFlag),
});

export const userFactors = z.object({ userid: z.string(), entries: z.array(factorRow), ...locks });

/** `challenge` and no id in the first step of a security key; `recovery` once, for new recovery keys. */
export const addedFactor = z.object({
  id: z.nullable(z.string()),
  challenge: answeredText,
  recovery: z.optional(z.array(z.string())),
});

/** What the realm demands, and which kinds the user has. */
export const factorKinds = z.object({
  realm: answeredText,
  user: z.optional(z.union([z.string(), z.array(z.string())])),
});
