import { catchUp } from "../../jobs/catchUp";
import { readEvents } from "../../store/events";
import { readDamage, replaceStore } from "../../store/openStore";
import { advanceClock } from "../../store/worlds";
import type { ControlHandlers } from "../controlHandlers";
import { readFaults, writeFaults } from "../faults";

/** Faults, clock, events and the state of the store itself. */
export const upkeep = {
  "faults.read": async ({ core }) => ({ faults: [...(await readFaults(core))] }),
  "faults.set": async ({ core }, { faults }) => ({ faults: [...(await writeFaults(core, faults))] }),
  "faults.clear": async ({ core }) => ({ faults: [...(await writeFaults(core, []))] }),
  "clock.read": async ({ core, server }) => {
    const { record } = await core.load();
    return { now: server.now(), ahead: record.ahead };
  },
  "clock.advance": async ({ core, server }, { seconds }) => {
    const record = await core.lock(async () => {
      const advanced = await advanceClock(core, seconds);
      await catchUp(server);
      return advanced;
    });
    return { now: server.now(), ahead: record.ahead };
  },
  "events.list": async ({ core }) => ({ events: [...(await readEvents(core))] }),
  "state.check": async ({ core }) => {
    const damage = await readDamage(core);
    return damage === undefined ? { ok: true, damaged: [] } : { ok: false, ...damage };
  },
  "state.replace": async ({ core, first }) => ({ open: await replaceStore(core, first) }),
} satisfies Partial<ControlHandlers>;
