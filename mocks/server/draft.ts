import type { WorldState } from "../store/state";

/** A call's changes: what is kept if it succeeds, and what is kept even if it fails. */
export interface Draft {
  /** The state with all changes so far. */
  current(): WorldState;
  update(change: (state: WorldState) => WorldState): void;
  keep(change: (state: WorldState) => WorldState): void;
  /** What is left when the call has failed. */
  kept(): WorldState;
}

export function createDraft(before: WorldState): Draft {
  let staged = before;
  let kept = before;
  return {
    current: () => staged,
    update: (change) => {
      staged = change(staged);
    },
    keep: (change) => {
      staged = change(staged);
      kept = change(kept);
    },
    kept: () => kept,
  };
}
