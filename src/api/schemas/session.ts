import * as z from "zod/mini";
import { answeredNumber, answeredText } from "./answers";

const bucket = z.record(z.string(), answeredNumber);

/** PVE's coarse summary for user interfaces (api.md 3.5); a missing bucket means nothing is held there. */
export const capabilities = z.object({
  vms: z.optional(bucket),
  storage: z.optional(bucket),
  access: z.optional(bucket),
  nodes: z.optional(bucket),
  sdn: z.optional(bucket),
  dc: z.optional(bucket),
  mapping: z.optional(bucket),
});
export type Capabilities = z.output<typeof capabilities>;

export const ticket = z.object({
  username: z.string(),
  ticket: z.optional(z.string()),
  CSRFPreventionToken: z.optional(z.string()),
  cap: z.optional(capabilities),
  NeedTFA: z.optional(answeredNumber),
  clustername: answeredText,
});
export type Ticket = z.output<typeof ticket>;

export const subdirs = z.array(z.object({ subdir: z.string() }));

export const version = z.object({
  version: z.string(),
  release: z.string(),
  repoid: answeredText,
  console: answeredText,
});
