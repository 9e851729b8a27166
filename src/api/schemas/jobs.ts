import * as z from "zod/mini";
import { answeredFlag, answeredNumber, answeredText } from "./answers";
import { optional } from "./field";
import { flag, text } from "./fields";
import { syncSettings } from "./realms";

export const jobid = text({ format: "configid", max: 64 });

/** Settings of a sync job that creation and change share (api.md 4.19). */
export const jobSettings = {
  ...syncSettings,
  schedule: text({ format: "calendar-event", max: 128 }),
  enabled: optional(flag()),
  comment: optional(text({ max: 512 })),
} as const;

/** A job's stored settings. */
export const jobRecord = z.object({
  type: z.string(),
  realm: z.string(),
  schedule: z.string(),
  scope: answeredText,
  "remove-vanished": answeredText,
  "enable-new": z.optional(answeredFlag),
  enabled: z.optional(answeredFlag),
  comment: answeredText,
});
export type JobRecord = z.output<typeof jobRecord>;

export const jobRow = z.extend(jobRecord, {
  id: z.string(),
  /** Server seconds. */
  "last-run": z.optional(z.nullable(answeredNumber)),
  "next-run": z.optional(answeredNumber),
});
export type JobRow = z.output<typeof jobRow>;
