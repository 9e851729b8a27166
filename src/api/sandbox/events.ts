import * as z from "zod/mini";
import { control } from "./control";

const base = {
  number: z.number(),
  time: z.number(),
  /** Number of the journal's entry that the world stood at. */
  head: z.optional(z.number()),
};

/** What happened, whether or not it changed anything; kept beside the journal, undo does not touch it. */
export const sandboxEvent = z.discriminatedUnion("kind", [
  z.object({
    ...base,
    kind: z.literal("request"),
    /** User or token id; `null` without any. */
    caller: z.nullable(z.string()),
    method: z.string(),
    /** Below `/api2/json`, without its query. */
    path: z.string(),
    status: z.number(),
  }),
  z.object({
    ...base,
    kind: z.literal("login"),
    userid: z.string(),
    ok: z.boolean(),
    reason: z.optional(z.string()),
  }),
  z.object({
    ...base,
    kind: z.literal("command"),
    node: z.string(),
    /** The host account that ran it. */
    user: z.string(),
    line: z.string(),
  }),
  z.object({
    ...base,
    kind: z.literal("host-login"),
    node: z.string(),
    user: z.string(),
    via: z.enum(["root-shell", "password", "su"]),
    ok: z.boolean(),
  }),
  /** What a trainee expected of a step, before looking. */
  z.object({ ...base, kind: z.literal("prediction"), step: z.string(), option: z.string() }),
]);
export type SandboxEvent = z.output<typeof sandboxEvent>;

export const events = {
  "events.list": control({
    method: "GET",
    path: "/events",
    params: z.void(),
    answer: z.object({ events: z.array(sandboxEvent) }),
  }),
} as const;
