import { useCallback, useEffect, useState } from "react";
import { readLocal, writeLocal } from "../../lib/storage";
import { defaultDensity } from "./defaultDensity";
import { type GridState, parseGridState, storedGridState } from "./gridState";
import type { SortKey } from "./sorting";

export type ChangeState = (change: (state: GridState) => GridState) => void;

/** A grid's remembered columns, order, widths, sort and density, and the function that changes them. */
export function useGridState(id: string, sort: SortKey | undefined) {
  const key = `pac.grid.${id}`;
  const [state, setState] = useState<GridState>(
    () =>
      readLocal(key, parseGridState) ?? {
        sort: sort === undefined ? [] : [sort],
        visible: new Map(),
        order: [],
        widths: new Map(),
        density: defaultDensity.get(),
      },
  );
  const change: ChangeState = useCallback(
    (next) =>
      setState((before) => {
        const after = next(before);
        writeLocal(key, storedGridState(after));
        return after;
      }),
    [key],
  );
  useEffect(
    () => defaultDensity.subscribe(() => change((before) => ({ ...before, density: defaultDensity.get() }))),
    [change],
  );
  return { state, change };
}
