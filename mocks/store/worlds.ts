import type { RecordWrite } from "./backend";
import { type Core, newWorld } from "./core";
import { parsed } from "./parsed";
import { keys, openRecord, PARTS, type WorldRecord, worldRecord } from "./records";
import type { WorldState } from "./state";
import { worldState } from "./stateShape";

/** A world before it is stored. */
export interface WorldSeed {
  readonly name: string;
  readonly scenario: string | null;
  readonly state: WorldState;
  /** User id -> the password that it was made with. */
  readonly passwords: ReadonlyMap<string, string>;
  /** The lesson that a file brought along, as plain data. */
  readonly lesson?: unknown;
}

/** Every world whose record can be read, in the order of making, and the open one. */
export async function listWorlds(core: Core): Promise<{ readonly open: string; readonly worlds: readonly WorldRecord[] }> {
  const open = parsed(openRecord, keys.open, (await core.backend.read([keys.open]))[0]);
  const records = (await core.backend.list(keys.worlds)).map(({ value }) => worldRecord.safeParse(value));
  const worlds = records.flatMap((result) => (result.success ? [result.data] : []));
  return { open: open.world, worlds: worlds.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))) };
}

async function find(core: Core, id: string): Promise<WorldRecord | undefined> {
  const result = worldRecord.safeParse((await core.backend.read([keys.world(id)]))[0]);
  return result.success ? result.data : undefined;
}

async function nextNumber(core: Core): Promise<number> {
  const open = openRecord.safeParse((await core.backend.read([keys.open]))[0]);
  if (open.success) return open.data.next;
  const taken = (await core.backend.list(keys.worlds)).map(({ key }) => Number(/\d+$/.exec(key)?.[0] ?? 0));
  return Math.max(0, ...taken) + 1;
}

async function open(core: Core, record: WorldRecord, next: number, writes: readonly RecordWrite[]): Promise<WorldRecord> {
  await core.backend.write([...writes, { key: keys.open, value: { world: record.id, next } }]);
  core.announce({ world: record.id, version: record.version, touched: ["world"] });
  return record;
}

/** A new world's records, and the number of the one after it. */
async function made(core: Core, seed: WorldSeed) {
  const next = await nextNumber(core);
  const { name, scenario, passwords, state } = seed;
  const id = `w${next}`;
  const fresh = { id, name, scenario, passwords: new Map(passwords), pveVersion: state.pveVersion, ahead: 0 };
  const { record, writes } = newWorld(fresh, state);
  const brought = seed.lesson === undefined ? [] : [{ key: keys.lesson(id), value: seed.lesson }];
  return { record, next: next + 1, writes: [...writes, ...brought] };
}

/** Stores a new world and opens it. Must run inside the lock. */
export async function createWorld(core: Core, seed: WorldSeed): Promise<WorldRecord> {
  const { record, next, writes } = await made(core, seed);
  await open(core, record, next, writes);
  core.adopt({ record, state: seed.state });
  return record;
}

/** Stores a new world; the open one stays open. Must run inside the lock. */
export async function storeWorld(core: Core, seed: WorldSeed): Promise<WorldRecord> {
  const present = parsed(openRecord, keys.open, (await core.backend.read([keys.open]))[0]);
  const { record, next, writes } = await made(core, seed);
  await core.backend.write([...writes, { key: keys.open, value: { ...present, next } }]);
  return record;
}

/** Opens a stored world; nothing where there is none. Must run inside the lock. */
export async function openWorld(core: Core, id: string): Promise<WorldRecord | undefined> {
  const record = await find(core, id);
  return record && open(core, record, await nextNumber(core), []);
}

async function contentKeys(core: Core, id: string): Promise<readonly string[]> {
  return (await core.backend.list(keys.journal(id))).map(({ key }) => key);
}

/** Forgets a world that is not open; false where there is none. Must run inside the lock. */
export async function deleteWorld(core: Core, id: string): Promise<boolean> {
  if ((await find(core, id)) === undefined) return false;
  const parts = PARTS.map((part) => keys.part(id, part));
  const gone = [keys.world(id), keys.start(id), keys.events(id), keys.lesson(id), ...parts, ...(await contentKeys(core, id))];
  await core.backend.write(gone.map((key) => ({ key })));
  return true;
}

/** Back to its start: journal, events and clock begin anew. Nothing where there is none. Must run inside the lock. */
export async function resetWorld(core: Core, id: string): Promise<WorldRecord | undefined> {
  const record = await find(core, id);
  if (record === undefined) return undefined;
  const state: WorldState = parsed(worldState, keys.start(id), (await core.backend.read([keys.start(id)]))[0]);
  const version = record.version + 1;
  const fresh: WorldRecord = { ...record, version, ahead: 0, head: 0, last: 0, parts: new Map(PARTS.map((part) => [part, version])) };
  await core.backend.write([
    { key: keys.world(id), value: fresh },
    ...PARTS.map((part) => ({ key: keys.part(id, part), value: state[part] })),
    ...(await contentKeys(core, id)).map((key) => ({ key })),
    { key: keys.events(id) },
  ]);
  const opened = openRecord.safeParse((await core.backend.read([keys.open]))[0]);
  core.announce({ world: id, version, touched: opened.success && opened.data.world === id ? ["world"] : [] });
  return fresh;
}

/** Nothing where there is no such world. Must run inside the lock. */
export async function renameWorld(core: Core, id: string, name: string): Promise<WorldRecord | undefined> {
  const record = await find(core, id);
  if (record === undefined) return undefined;
  const renamed = { ...record, name, version: record.version + 1 };
  await core.backend.write([{ key: keys.world(id), value: renamed }]);
  core.announce({ world: id, version: renamed.version, touched: [] });
  return renamed;
}

/** Moves the open world's clock ahead. Must run inside the lock. */
export async function advanceClock(core: Core, seconds: number): Promise<WorldRecord> {
  const world = await core.load();
  return (await core.save(world, world.state, { ahead: world.record.ahead + seconds })).record;
}
