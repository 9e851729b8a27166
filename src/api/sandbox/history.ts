import * as z from "zod/mini";
import { control } from "./control";

const entry = z.object({
  /** Counts from 1. */
  number: z.number(),
  /** Server seconds. */
  time: z.number(),
  actor: z.string(),
  /** The call or the command line, secrets masked. */
  summary: z.string(),
  kind: z.enum(["call", "command", "control"]),
  /** False for what has been undone and could be redone. */
  applied: z.boolean(),
});
export type HistoryEntry = z.output<typeof entry>;

const moved = z.object({ head: z.number() });

/** The journal of the open world. Undo and redo move its head; passwords and secrets are not in it. */
export const history = {
  "history.list": control({
    method: "GET",
    path: "/history",
    params: z.void(),
    answer: z.object({ head: z.number(), entries: z.array(entry) }),
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
