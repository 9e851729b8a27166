import type { Core } from "./core";
import { journalled, type JournalEntry, type Note } from "./journal";
import { keys } from "./records";
import type { WorldState } from "./state";

/** Two writers met: the state is not the one that the change was made from. */
export class StaleState extends Error {
  constructor() {
    super("the state has changed since it was read");
  }
}

/**
 * Keeps what a call or a command made of the state, as one transaction: the changed parts, and an entry of the
 * journal. Must run inside the lock. Throws `StaleState`.
 */
export async function commit(core: Core, before: WorldState, after: WorldState, note: Note): Promise<void> {
  if (before === after) return;
  const world = await core.load();
  if (world.state !== before) throw new StaleState();
  const change = journalled(before, after);
  if (change === undefined) {
    await core.save(world, after, {});
    return;
  }
  const { record } = world;
  const number = record.last + 1;
  const time = core.clock.now() + record.ahead;
  const entry: JournalEntry = { number, parent: record.head, time, ...note, change };
  await core.save(world, after, { head: number, last: number }, [{ key: keys.entry(record.id, number), value: entry }]);
}
