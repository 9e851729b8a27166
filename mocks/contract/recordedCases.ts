import * as z from "zod/mini";

const files = { user_cfg: z.nullable(z.string()), domains_cfg: z.nullable(z.string()) };

const step = z.union([
  z.object({ dump: z.object(files) }),
  z.object({
    authuser: z.nullable(z.string()),
    method: z.string(),
    path: z.string(),
    params: z.record(z.string(), z.unknown()),
    json: z.optional(z.boolean()),
    status: z.number(),
    data: z.optional(z.unknown()),
    message: z.optional(z.string()),
    errors: z.optional(z.record(z.string(), z.string())),
  }),
]);

/** A sequence of API calls with its answers, as recorded from a real server. */
export const recordedSequence = z.object({
  name: z.string(),
  ...files,
  passwords: z.record(z.string(), z.string()),
  steps: z.array(step),
  final: z.object(files),
});
export type RecordedSequence = z.output<typeof recordedSequence>;
export type RecordedStep = RecordedSequence["steps"][number];
export type RecordedCall = Exclude<RecordedStep, { dump: unknown }>;
export type Dump = RecordedSequence["final"];
