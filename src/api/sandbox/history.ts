import * as z from "zod/mini";
import { control } from "./control";
import { pveVersion } from "./info";

const entry = z.object({
  /** Counts from 1. */
  number: z.number(),
  /** Server seconds. */
  time: z.number(),
  actor: z.string(),
  /** The call or the command line, secrets masked. */
  summary: z.string(),
  kind: z.enum(["call", "command", "control"]),
  /** The same as data, where it was one call; secrets masked. */
  call: z.optional(z.object({ name: z.string(), params: z.record(z.string(), z.unknown()) })),
  /** False for what has been undone and could be redone. */
  applied: z.boolean(),
});
export type HistoryEntry = z.output<typeof entry>;

/** What of a state decides about access, as text and names. */
const accessState = z.object({
  pveVersion,
  userCfg: z.string(),
  realms: z.array(z.string()),
});

const around = z.object({
  /** Server seconds at which the entry was written. */
  time: z.number(),
  before: accessState,
  after: accessState,
  /** Of both states together. */
  guests: z.array(z.string()),
  storages: z.array(z.string()),
  nodes: z.array(z.string()),
});
export type AroundEntry = z.output<typeof around>;

const moved = z.object({ head: z.number() });

/** The journal of the open world. Undo and redo move its head; passwords and secrets are not in it. */
export const history = {
  "history.list": control({
    method: "GET",
    path: "/history",
    params: z.void(),
    answer: z.object({ head: z.number(), entries: z.array(entry) }),
  }),
  /** The states right before and after an entry, to tell its effect; nothing is moved. */
  "history.around": control({
    method: "POST",
    path: "/history/around",
    params: z.object({ number: z.number() }),
    answer: around,
  }),
  "history.undo": control({ method: "POST", path: "/history/undo", params: z.void(), answer: moved }),
  "history.redo": control({ method: "POST", path: "/history/redo", params: z.void(), answer: moved }),
  /** The state right after this entry; 0 is the world's start. */
  "history.goTo": control({
    method: "POST",
    path: "/history/go-to",
    params: z.object({ number: z.number() }),
    answer: moved,
  }),
} as const;
