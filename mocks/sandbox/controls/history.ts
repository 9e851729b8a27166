import { readDomainsCfg } from "../../realmsFile/read";
import { goTo, readHistory, redo, statesAround, undo } from "../../store/history";
import type { JournalEntry } from "../../store/journal";
import type { WorldState } from "../../store/state";
import type { ControlHandlers } from "../controlHandlers";
import { found } from "../refuse";

function shown(applied: boolean) {
  return ({ number, time, actor, summary, kind, call }: JournalEntry) => {
    const data = call === undefined ? {} : { call: { name: call.name, params: { ...call.params } } };
    return { number, time, actor, summary, kind, applied, ...data };
  };
}

function accessOf({ pveVersion, userCfg, domainsCfg }: WorldState) {
  return { pveVersion, userCfg, realms: [...readDomainsCfg(domainsCfg).realms.keys()] };
}

/** The names in either of two states. */
function either(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])];
}

/** The journal of the open world. */
export const history = {
  "history.list": async ({ core }) => {
    const { head, done, undone } = await readHistory(core);
    return { head, entries: [...done.map(shown(true)), ...undone.map(shown(false))] };
  },
  "history.around": async ({ core }, { number }) => {
    const { entry, before, after } = found(await statesAround(core, number), "no-such-entry", "number");
    const [old, now] = [before.cluster, after.cluster];
    return {
      time: entry.time,
      before: accessOf(before),
      after: accessOf(after),
      guests: either(old.guests, now.guests),
      storages: either(old.storages, now.storages),
      nodes: either(old.nodes, now.nodes),
    };
  },
  "history.undo": async ({ core }) => ({ head: found(await undo(core), "nothing-to-undo") }),
  "history.redo": async ({ core }) => ({ head: found(await redo(core), "nothing-to-redo") }),
  "history.goTo": async ({ core }, { number }) => ({ head: found(await goTo(core, number), "no-such-entry", "number") }),
} satisfies Partial<ControlHandlers>;
