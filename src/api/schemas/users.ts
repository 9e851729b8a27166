import * as z from "zod/mini";
import { answeredFlag, answeredNumber, answeredText } from "./answers";
import { optional } from "./field";
import { flag, integer, list, text } from "./fields";
import { tokenInfo, tokenRow } from "./tokens";

/** Settings of a user that creation and change share (api.md section 2, "Common user fields"). */
export const userSettings = {
  groups: optional(list("groupid")),
  enable: optional(flag()),
  expire: optional(integer({ min: 0 })),
  firstname: optional(text({ max: 1024 })),
  lastname: optional(text({ max: 1024 })),
  email: optional(text({ format: "email", max: 254 })),
  comment: optional(text({ max: 2048 })),
  keys: optional(text({ pattern: /^[0-9a-zA-Z!=]{0,4096}$/ })),
} as const;

export const userid = text({ format: "userid", max: 64 });
export const newPassword = text({ min: 8, max: 64 });

const shared = {
  enable: z.optional(answeredFlag),
  expire: z.optional(answeredNumber),
  firstname: answeredText,
  lastname: answeredText,
  email: answeredText,
  comment: answeredText,
  keys: answeredText,
};

export const userRow = z.object({
  userid: z.string(),
  ...shared,
  "realm-type": answeredText,
  groups: answeredText,
  tokens: z.optional(z.nullable(z.array(tokenRow))),
  "totp-locked": z.optional(answeredFlag),
  "tfa-locked-until": z.optional(answeredNumber),
});
export type UserRow = z.output<typeof userRow>;

export const userRecord = z.object({
  ...shared,
  groups: z.optional(z.array(z.string())),
  tokens: z.optional(z.nullable(z.record(z.string(), tokenInfo))),
});
export type UserRecord = z.output<typeof userRecord>;
