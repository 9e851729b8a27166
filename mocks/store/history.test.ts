import fc from "fast-check";
import { expect, test } from "vitest";
import { ROOT_ONLY, worldOf } from "../scenarios/worldOf";
import { clusterNode } from "../scenarios/machines";
import { createFixedClock } from "./clock";
import { commit } from "./commit";
import { type Core, createCore } from "./core";
import { goTo, readHistory, redo, statesAround, undo } from "./history";
import { createQueue } from "./lock";
import { createMemoryBackend } from "./memoryBackend";
import type { WorldState } from "./state";
import { createWorld } from "./worlds";

const now = 1_768_464_000;
const start = worldOf({
  now,
  rootHash: "*",
  userCfg: ROOT_ONLY,
  nodes: [clusterNode("pve", now, { cpus: 4, memoryGib: 16 })],
  guests: [],
  storages: [],
});

async function openedCore(): Promise<Core> {
  const core = createCore({
    backend: createMemoryBackend(),
    clock: createFixedClock(now),
    lock: createQueue(),
    announce: () => undefined,
  });
  await createWorld(core, { name: "test", scenario: null, passwords: new Map(), state: start });
  return core;
}

async function change(core: Core, edit: (state: WorldState) => WorldState): Promise<void> {
  const { state } = await core.load();
  await commit(core, state, edit(state), { actor: "root@pam", summary: "edit", kind: "call" });
}

const set = (name: string, value: string) => (state: WorldState) => ({
  ...state,
  options: new Map(state.options).set(name, value),
  sequence: state.sequence + 1,
});

test("undo and redo walk along the newest line, and a new write leaves the old one reachable", async () => {
  const core = await openedCore();
  await change(core, set("a", "1"));
  await change(core, set("a", "2"));
  expect(await undo(core)).toBe(1);
  expect((await core.load()).state.options.get("a")).toBe("1");
  await change(core, set("b", "3"));
  const { head, done, undone } = await readHistory(core);
  expect([head, done.map((entry) => entry.number), undone]).toEqual([3, [1, 3], []]);
  expect(await redo(core)).toBeUndefined();
  expect(await goTo(core, 2)).toBe(2);
  expect([...(await core.load()).state.options]).toContainEqual(["a", "2"]);
  expect((await core.load()).state.options.has("b")).toBe(false);
  expect(await goTo(core, 0)).toBe(0);
  expect(await undo(core)).toBeUndefined();
  expect(await goTo(core, 9)).toBeUndefined();
});

test("what happened stays in the log and in the sequence when a change is undone", async () => {
  const core = await openedCore();
  await change(core, set("a", "1"));
  await change(core, (state) => ({ ...state, sequence: state.sequence + 5 }));
  expect(await undo(core)).toBe(0);
  expect((await core.load()).state.sequence).toBe(6);
});

test("the states around any entry can be read from anywhere, and reading moves nothing", async () => {
  const core = await openedCore();
  await change(core, set("a", "1"));
  await change(core, set("a", "2"));
  expect(await undo(core)).toBe(1);
  await change(core, set("b", "3"));
  const around = async (number: number) => {
    const states = await statesAround(core, number);
    const edited = ({ options }: WorldState) => [...options].filter(([name]) => name.length === 1);
    return states && [edited(states.before), edited(states.after)];
  };
  const first = ["a", "1"];
  expect(await around(1)).toEqual([[], [first]]);
  expect(await around(2)).toEqual([[first], [["a", "2"]]]);
  expect(await around(3)).toEqual([[first], [first, ["b", "3"]]]);
  expect(await around(4)).toBeUndefined();
  await goTo(core, 0);
  expect(await around(3)).toEqual([[first], [first, ["b", "3"]]]);
  expect((await readHistory(core)).head).toBe(0);
});

test("any walk through the history gives the state that was written there", async () => {
  const step = fc.oneof(
    fc.record({ name: fc.constantFrom("a", "b", "__proto__"), value: fc.string({ maxLength: 4 }) }),
    fc.constantFrom("undo" as const, "redo" as const),
    fc.nat({ max: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const core = await openedCore();
      const written = new Map([[0, start.options]]);
      for (const one of steps) {
        if (one === "undo") await undo(core);
        else if (one === "redo") await redo(core);
        else if (typeof one === "number") await goTo(core, one);
        else await change(core, set(one.name, one.value));
        const { record, state } = await core.load();
        const known = written.get(record.head);
        if (known === undefined) written.set(record.head, state.options);
        else expect(new Map(state.options)).toEqual(known);
      }
    }),
    { numRuns: 60 },
  );
});
