import type { Caller, Context, Crypto } from "../context";
import type { Draft } from "./draft";
import { createIds } from "./ids";
import { modelOf } from "./modelOf";
import { newTask, withLogLine, withTask } from "./record";

const INFO = 6;

/** What a call brings to its handler. `now` is in server seconds. */
export interface CallSite {
  readonly caller: Caller;
  readonly draft: Draft;
  readonly crypto: Crypto;
  readonly now: number;
  readonly total: (count: number) => void;
}

/** The context of one call, over its draft. */
export function createContext({ caller, draft, crypto, now, total }: CallSite): Context {
  const actor = caller ?? "root@pam";
  return {
    caller,
    get state() {
      return draft.current();
    },
    get model() {
      return modelOf(draft.current());
    },
    now,
    crypto,
    ids: createIds(draft, crypto),
    update: (change) => draft.update(change),
    keep: (change) => draft.keep(change),
    total,
    startTask: (plan) => {
      const task = newTask(draft.current(), plan, actor, now);
      draft.update((state) => withTask(state, task));
      return task.upid;
    },
    log: ({ tag, msg, pri = INFO, user = actor }) => {
      draft.update((state) => withLogLine(state, { tag, msg, pri, user, time: now }));
    },
  };
}
