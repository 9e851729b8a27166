import * as z from "zod/mini";
import type { Backend } from "./backend";
import { parsed } from "./parsed";
import { type Change, difference } from "./patch";
import { keys, PARTS, type Part } from "./records";
import type { WorldState } from "./state";

/** What was done, in the words of the call or the command line, secrets masked. */
export interface Note {
  readonly actor: string;
  readonly summary: string;
  readonly kind: "call" | "command" | "control";
  /** The same as data, where it was one call. */
  readonly call?: { readonly name: string; readonly params: Readonly<Record<string, unknown>> };
}

function looksLikeChange(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value;
}

const shape = z.object({
  number: z.number(),
  /** The entry that the state stood at before; 0 is the start. */
  parent: z.number(),
  time: z.number(),
  actor: z.string(),
  summary: z.string(),
  kind: z.enum(["call", "command", "control"]),
  call: z.optional(z.object({ name: z.string(), params: z.record(z.string(), z.unknown()) })),
  change: z.custom<Change>(looksLikeChange),
});
export type JournalEntry = z.output<typeof shape>;

/** What happened stays happened: undo does not take tasks and log lines back, nor are ids given out twice. */
const RUNNING_RECORD: ReadonlySet<Part> = new Set(["tasks", "log", "sequence", "runtime"]);

/** The state with the running record of another one. */
export function withRecordOf(state: WorldState, running: WorldState): WorldState {
  const { runtime: _, ...rest } = state;
  const { tasks, log, sequence, runtime } = running;
  return { ...rest, tasks, log, sequence, ...(runtime !== undefined && { runtime }) };
}

/** The change as the journal keeps it; nothing where only the running record grew. */
export function journalled(before: WorldState, after: WorldState): Change | undefined {
  const changed = PARTS.some((part) => !RUNNING_RECORD.has(part) && before[part] !== after[part]);
  return changed ? difference(before, withRecordOf(after, before)) : undefined;
}

/** The whole journal of a world, oldest first. Throws `DamagedStore`. */
export async function readJournal(backend: Backend, world: string): Promise<readonly JournalEntry[]> {
  const records = await backend.list(keys.journal(world));
  return records.map(({ key, value }) => parsed(shape, key, value));
}

/** The entries from the start to `head`, in order: the line that the state stands on. */
export function lineTo(entries: readonly JournalEntry[], head: number): readonly JournalEntry[] {
  const line: JournalEntry[] = [];
  let at = head;
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry?.number !== at) continue;
    line.push(entry);
    at = entry.parent;
  }
  return line.reverse();
}

/** What could be redone from `head`: always the newest continuation. */
export function lineFrom(entries: readonly JournalEntry[], head: number): readonly JournalEntry[] {
  const newest = new Map(entries.map((entry) => [entry.parent, entry]));
  const line: JournalEntry[] = [];
  for (let next = newest.get(head); next !== undefined; next = newest.get(next.number)) line.push(next);
  return line;
}
