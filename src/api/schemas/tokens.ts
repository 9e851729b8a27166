import * as z from "zod/mini";
import { answeredFlag, answeredNumber, answeredText } from "./answers";
import { optional } from "./field";
import { flag, integer, text } from "./fields";

/** The part of a full token id behind `!` (api.md section 2). */
export const tokenid = text({ pattern: /^[A-Za-z][A-Za-z0-9.\-_]+$/ });

/** Settings of a token that creation and change share. */
export const tokenSettings = {
  expire: optional(integer({ min: 0 })),
  privsep: optional(flag()),
  comment: optional(text()),
} as const;

export const tokenInfo = z.object({
  expire: z.optional(answeredNumber),
  privsep: z.optional(answeredFlag),
  comment: answeredText,
});

export const tokenRow = z.extend(tokenInfo, { tokenid: z.string() });

/** The only answer that holds a new token's secret. */
export const createdToken = z.object({ "full-tokenid": z.string(), value: z.string(), info: tokenInfo });

/** Id and secret are there when the secret was replaced. */
export const changedToken = z.extend(tokenInfo, { "full-tokenid": answeredText, value: answeredText });
