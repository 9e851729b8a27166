import { useRef } from "react";
import { type Ticks, withIds } from "./ticks";

const NONE: ReadonlySet<string> = new Set();

/** What keys and presses do with a grid's ticks; `undefined` where the view has none. */
export interface TickKeys {
  readonly toggle: (index: number) => void;
  /** Ticks all rows from the one that was ticked last, else from `from`, to this one. */
  readonly extend: (from: number, to: number) => void;
  /** Ticks all rows that the search leaves, or takes these ticks away where all have one. */
  readonly all: () => void;
  readonly clear: () => boolean;
}

/** Ticks by position: `shown` are the ids of the rows as sorted and searched. */
export function useTicks(ticks: Ticks | undefined, shown: readonly string[]) {
  const anchor = useRef<string>(undefined);
  const ticked = ticks?.ids ?? NONE;
  if (ticks === undefined) return { ticked, keys: undefined };
  const keys: TickKeys = {
    toggle: (index) => {
      const id = shown[index];
      if (id === undefined) return;
      anchor.current = id;
      ticks.onChange(withIds(ticked, [id], !ticked.has(id)));
    },
    extend: (from, to) => {
      const start = anchor.current === undefined ? -1 : shown.indexOf(anchor.current);
      const first = start < 0 ? from : start;
      anchor.current = shown[first];
      ticks.onChange(withIds(ticked, shown.slice(Math.min(first, to), Math.max(first, to) + 1), true));
    },
    all: () => ticks.onChange(withIds(ticked, shown, !shown.every((id) => ticked.has(id)))),
    clear: () => {
      if (ticked.size === 0) return false;
      anchor.current = undefined;
      ticks.onChange(NONE);
      return true;
    },
  };
  return { ticked, keys };
}
