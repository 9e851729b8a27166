import { goTo, readHistory, redo, undo } from "../../store/history";
import type { JournalEntry } from "../../store/journal";
import type { ControlHandlers } from "../controlHandlers";
import { found } from "../refuse";

function shown(applied: boolean) {
  return ({ number, time, actor, summary, kind }: JournalEntry) => ({ number, time, actor, summary, kind, applied });
}

/** The journal of the open world. */
export const history = {
  "history.list": async ({ core }) => {
    const { head, done, undone } = await readHistory(core);
    return { head, entries: [...done.map(shown(true)), ...undone.map(shown(false))] };
  },
  "history.undo": async ({ core }) => ({ head: found(await undo(core), "nothing-to-undo") }),
  "history.redo": async ({ core }) => ({ head: found(await redo(core), "nothing-to-redo") }),
  "history.goTo": async ({ core }, { number }) => ({ head: found(await goTo(core, number), "no-such-entry", "number") }),
} satisfies Partial<ControlHandlers>;
