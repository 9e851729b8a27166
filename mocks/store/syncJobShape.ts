import * as z from "zod/mini";
import type { Runtime, SyncJob } from "./syncJob";

const job: z.ZodMiniType<SyncJob> = z.object({
  id: z.string(),
  realm: z.string(),
  schedule: z.string(),
  scope: z.string(),
  comment: z.optional(z.string()),
  enabled: z.optional(z.boolean()),
  enableNew: z.optional(z.boolean()),
  removeVanished: z.optional(z.string()),
  since: z.number(),
});

export const syncJobs = z.map(z.string(), job);

const login = z.object({
  realm: z.string(),
  redirectUrl: z.string(),
  since: z.number(),
  code: z.optional(z.object({ text: z.string(), identity: z.string() })),
});

export const runtime: z.ZodMiniType<Runtime> = z.object({
  openidLogins: z.map(z.string(), login),
  jobRuns: z.map(z.string(), z.number()),
});
