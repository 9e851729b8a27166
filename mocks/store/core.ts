import type { Announcement } from "../../src/api/sandbox/announcement";
import type { Backend, RecordWrite } from "./backend";
import type { Clock } from "./clock";
import { parsed } from "./parsed";
import type { Lock } from "./lock";
import { keys, openRecord, PARTS, type Part, type WorldRecord, worldRecord } from "./records";
import type { WorldState } from "./state";
import { worldState } from "./stateShape";

/** What the store needs from its front. */
export interface StorePorts {
  readonly backend: Backend;
  readonly clock: Clock;
  readonly lock: Lock;
  announce(message: Announcement): void;
}

export interface Loaded {
  readonly record: WorldRecord;
  readonly state: WorldState;
}

/** The open world, read with care and written in one transaction. */
export interface Core extends StorePorts {
  /** The open world; answered from memory only when the stored version is the one in memory. */
  load(): Promise<Loaded>;
  /** What `load` last answered; the present state of this page. */
  peek(): Loaded | undefined;
  /** Takes a world that this page has just written as the one in memory. */
  adopt(world: Loaded): void;
  /** Writes a world's changed parts, its record with the next version, and whatever goes with them. */
  save(world: Loaded, state: WorldState, record: Partial<WorldRecord>, more?: readonly RecordWrite[]): Promise<Loaded>;
}

export function createCore(ports: StorePorts): Core {
  const { backend } = ports;
  let cached: Loaded | undefined;

  const load = async (): Promise<Loaded> => {
    const guess = cached?.record.id;
    const [opened, guessed] = await backend.read([keys.open, keys.world(guess ?? "")]);
    const open = parsed(openRecord, keys.open, opened);
    const recordKey = keys.world(open.world);
    const stored = open.world === guess ? guessed : (await backend.read([recordKey]))[0];
    const record = parsed(worldRecord, recordKey, stored);
    const known = cached?.record.id === record.id ? cached : undefined;
    if (known?.record.version === record.version) return known;
    const stale = PARTS.filter((part) => known?.record.parts.get(part) !== record.parts.get(part));
    const values = await backend.read(stale.map((part) => keys.part(record.id, part)));
    const read = Object.fromEntries(stale.map((part, index) => [part, values[index]]));
    const state = parsed(worldState, `part/${record.id}`, { ...known?.state, ...read });
    cached = { record, state };
    return cached;
  };

  return {
    ...ports,
    load,
    peek: () => cached,
    adopt: (world) => {
      cached = world;
    },
    save: async (world, state, change, more = []) => {
      const version = world.record.version + 1;
      const touched = PARTS.filter((part) => world.state[part] !== state[part]);
      const parts = new Map(world.record.parts);
      for (const part of touched) parts.set(part, version);
      const record: WorldRecord = { ...world.record, ...change, version, parts };
      await backend.write([
        { key: keys.world(record.id), value: record },
        ...touched.map((part) => ({ key: keys.part(record.id, part), value: state[part] })),
        ...more,
      ]);
      const saved = { record, state };
      if (cached?.record.id === record.id) cached = saved;
      ports.announce({ world: record.id, version, touched });
      return saved;
    },
  };
}

/** The records of a new world. */
export function newWorld(record: Omit<WorldRecord, "version" | "parts" | "head" | "last">, state: WorldState) {
  const version = 1;
  const whole: WorldRecord = {
    ...record,
    version,
    head: 0,
    last: 0,
    parts: new Map(PARTS.map((part: Part) => [part, version])),
  };
  const writes: readonly RecordWrite[] = [
    { key: keys.world(record.id), value: whole },
    { key: keys.start(record.id), value: state },
    ...PARTS.map((part) => ({ key: keys.part(record.id, part), value: state[part] })),
  ];
  return { record: whole, writes };
}

