import { createWorldCrypto } from "../crypto/worldCrypto";
import type { CallNote, ServerEvent, ServerPort } from "../server/port";
import type { WorldState } from "../store/state";

export const NOW = 1_763_769_600;

const crypto = createWorldCrypto({ key: "a key for tests", salt: () => "saltsalt" });

/** Signs as a real world does, but keeps passwords as they are: hundreds of them are set up for one test file. */
export const testCrypto = {
  ...crypto,
  hash: (password: string) => Promise.resolve(`plain:${password}`),
  verify: (hash: string, password: string) => Promise.resolve(hash === `plain:${password}`),
};

export interface MemoryPort extends ServerPort {
  readonly events: readonly ServerEvent[];
  readonly notes: readonly CallNote[];
  readonly waits: readonly number[];
  peek(): WorldState;
}

/** A world in memory whose clock stands still. */
export function createMemoryPort(start: WorldState, now = NOW): MemoryPort {
  let state = start;
  const events: ServerEvent[] = [];
  const notes: CallNote[] = [];
  const waits: number[] = [];
  return {
    events,
    notes,
    waits,
    crypto: testCrypto,
    peek: () => state,
    exclusive: (work) => work(),
    state: () => Promise.resolve(state),
    commit: (before, after, note) => {
      if (before !== state) throw new Error("the state has changed since it was read");
      state = after;
      notes.push(note);
      return Promise.resolve();
    },
    now: () => now,
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    event: (event) => {
      events.push(event);
      return Promise.resolve();
    },
  };
}
