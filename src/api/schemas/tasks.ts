import * as z from "zod/mini";
import { answeredNumber, answeredText } from "./answers";
import { text } from "./fields";

export const upid = text();

export const taskRow = z.object({
  upid: z.string(),
  node: z.string(),
  starttime: answeredNumber,
  endtime: z.optional(answeredNumber),
  type: z.string(),
  id: answeredText,
  user: z.string(),
  tokenid: answeredText,
  /** `OK`, `WARNINGS: n` or the error text; absent (or `RUNNING`) while it runs. */
  status: answeredText,
  pid: z.optional(answeredNumber),
});
export type TaskRow = z.output<typeof taskRow>;

export const taskStatus = z.object({
  upid: z.string(),
  node: z.string(),
  starttime: answeredNumber,
  type: z.string(),
  id: answeredText,
  user: z.string(),
  tokenid: answeredText,
  status: z.enum(["running", "stopped"]),
  exitstatus: answeredText,
});

export const taskLine = z.object({ n: answeredNumber, t: z.string() });

export const logRow = z.object({
  uid: answeredNumber,
  node: z.string(),
  time: answeredNumber,
  /** Syslog level, 0 (worst) to 7. */
  pri: answeredNumber,
  tag: z.string(),
  pid: z.optional(answeredNumber),
  user: z.string(),
  msg: z.string(),
});
export type LogRow = z.output<typeof logRow>;
