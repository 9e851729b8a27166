import * as z from "zod/mini";
import { sandboxEvent } from "../../src/api/sandbox/events";
import { pveVersion } from "../../src/api/sandbox/info";
import type { WorldState } from "./state";

/** The parts of a state; each is a record of its own, so that a write touches only what it changes. */
export type Part = keyof WorldState;

export const PARTS = [
  "pveVersion",
  "userCfg",
  "domainsCfg",
  "shadow",
  "realmPasswords",
  "tokenSecrets",
  "secondFactors",
  "cluster",
  "hosts",
  "options",
  "tasks",
  "log",
  "sequence",
  "outside",
  "syncJobs",
  "runtime",
] as const satisfies readonly Part[];

/** Which world is open, and the number of the next one. */
export const openRecord = z.object({ world: z.string(), next: z.number() });

export const worldRecord = z.object({
  id: z.string(),
  name: z.string(),
  scenario: z.nullable(z.string()),
  pveVersion,
  /** Counts up with every write. */
  version: z.number(),
  /** Part -> the version that wrote it. */
  parts: z.map(z.string(), z.number()),
  /** Seconds ahead of the front's clock. */
  ahead: z.number(),
  /** Number of the entry that the state stands at; 0 is the start. */
  head: z.number(),
  /** Number of the newest entry. */
  last: z.number(),
  /** User id -> the password that the world was made with, to be shown at the login window. */
  passwords: z.map(z.string(), z.string()),
});
export type WorldRecord = z.output<typeof worldRecord>;

export const eventsRecord = z.object({ next: z.number(), events: z.array(sandboxEvent) });
export type EventsRecord = z.output<typeof eventsRecord>;

export const damageRecord = z.object({
  damaged: z.array(z.object({ key: z.string(), reason: z.string() })),
  raw: z.string(),
});
export type DamageRecord = z.output<typeof damageRecord>;

const padded = (number: number) => String(number).padStart(10, "0");

/** The names of the records. Nothing outside this file spells them. */
export const keys = {
  open: "open",
  damage: "damage",
  faults: "faults",
  signingKey: "signing-key",
  worlds: "world/",
  world: (id: string) => `world/${id}`,
  start: (id: string) => `start/${id}`,
  part: (id: string, part: Part) => `part/${id}/${part}`,
  journal: (id: string) => `journal/${id}/`,
  entry: (id: string, number: number) => `journal/${id}/${padded(number)}`,
  events: (id: string) => `events/${id}`,
  /** The lesson of a world that was opened from a file. */
  lesson: (id: string) => `lesson/${id}`,
} as const;
