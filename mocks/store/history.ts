import type { Core, Loaded } from "./core";
import { type JournalEntry, lineFrom, lineTo, readJournal, withRecordOf } from "./journal";
import { parsed } from "./parsed";
import { applied, inverted } from "./patch";
import { keys } from "./records";
import type { WorldState } from "./state";
import { worldState } from "./stateShape";

/** The journal as it is shown: the line that led here, then what could be redone. */
export interface History {
  readonly head: number;
  readonly done: readonly JournalEntry[];
  readonly undone: readonly JournalEntry[];
}

export async function readHistory(core: Core): Promise<History> {
  const { record } = await core.load();
  const entries = await readJournal(core.backend, record.id);
  return { head: record.head, done: lineTo(entries, record.head), undone: lineFrom(entries, record.head) };
}

function walked(state: WorldState, back: readonly JournalEntry[], forth: readonly JournalEntry[]): WorldState {
  let value: unknown = state;
  for (const entry of back.toReversed()) value = applied(value, inverted(entry.change));
  for (const entry of forth) value = applied(value, entry.change);
  return withRecordOf(parsed(worldState, "journal", value), state);
}

/** The states right before and after an entry, also of one on a line that was left; nothing where there is none. */
export async function statesAround(
  core: Core,
  number: number,
): Promise<{ readonly entry: JournalEntry; readonly before: WorldState; readonly after: WorldState } | undefined> {
  const { record, state } = await core.load();
  const entries = await readJournal(core.backend, record.id);
  const asked = entries.find((entry) => entry.number === number);
  if (asked === undefined) return undefined;
  const here = lineTo(entries, record.head);
  const there = lineTo(entries, asked.parent);
  const shared = here.filter((entry, index) => there[index] === entry).length;
  const before = walked(state, here.slice(shared), there.slice(shared));
  return { entry: asked, before, after: walked(before, [], [asked]) };
}

async function move(core: Core, world: Loaded, entries: readonly JournalEntry[], target: number): Promise<number> {
  const here = lineTo(entries, world.record.head);
  const there = lineTo(entries, target);
  const shared = here.filter((entry, index) => there[index] === entry).length;
  const state = walked(world.state, here.slice(shared), there.slice(shared));
  await core.save(world, state, { head: target });
  return target;
}

/** Moves the head to an entry (0: the start), also one on a line that was left by undo; nothing where there is none. */
export function goTo(core: Core, number: number): Promise<number | undefined> {
  return core.lock(async () => {
    const world = await core.load();
    const entries = await readJournal(core.backend, world.record.id);
    if (number !== 0 && !entries.some((entry) => entry.number === number)) return undefined;
    return move(core, world, entries, number);
  });
}

/** One entry back; nothing at the start. */
export function undo(core: Core): Promise<number | undefined> {
  return core.lock(async () => {
    const world = await core.load();
    const entries = await readJournal(core.backend, world.record.id);
    const last = lineTo(entries, world.record.head).at(-1);
    return last === undefined ? undefined : move(core, world, entries, last.parent);
  });
}

/** One entry forth, along the newest line; nothing at its end. */
export function redo(core: Core): Promise<number | undefined> {
  return core.lock(async () => {
    const world = await core.load();
    const entries = await readJournal(core.backend, world.record.id);
    const next = lineFrom(entries, world.record.head)[0];
    return next === undefined ? undefined : move(core, world, entries, next.number);
  });
}

/** A state that the open world stood at, on the line from its start to where it stands now. */
export interface PastState {
  /** Number of the entry that led there; 0 is the start. */
  readonly number: number;
  readonly state: WorldState;
}

/** The open world's states from its start to the present one. */
export async function readStates(core: Core): Promise<readonly PastState[]> {
  const { record } = await core.load();
  const start = await readStart(core);
  const states: PastState[] = [{ number: 0, state: start }];
  for (const { number, change } of lineTo(await readJournal(core.backend, record.id), record.head)) {
    const before = states.at(-1)?.state ?? start;
    states.push({ number, state: parsed(worldState, keys.entry(record.id, number), applied(before, change)) });
  }
  return states;
}

/** The state that the open world began with. */
export async function readStart(core: Core): Promise<WorldState> {
  const key = keys.start((await core.load()).record.id);
  return parsed(worldState, key, (await core.backend.read([key]))[0]);
}
