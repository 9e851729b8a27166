import { useLayoutEffect, useMemo, useRef, useState } from "react";

/** The cell that has the grid's tab stop; `row` -1 is the header. */
export interface ActiveCell {
  readonly row: number;
  readonly col: number;
}

interface Input {
  readonly ids: readonly string[];
  readonly columnCount: number;
  readonly selected: string | undefined;
  readonly root: HTMLElement | null;
  /** The column that has the tab stop at first. */
  readonly firstCol: number;
}

/** Keeps the one tab stop of a grid on a row by its id, so that sorting and reloading do not move it. */
export function useActiveCell({ ids, columnCount, selected, root, firstCol }: Input) {
  const [place, setPlace] = useState<{ readonly id: string | null; readonly col: number }>();
  const wanted = useRef(false);
  const indexOf = useMemo(() => new Map(ids.map((id, at) => [id, at])), [ids]);
  const start = (selected === undefined ? undefined : indexOf.get(selected)) ?? (ids.length === 0 ? -1 : 0);
  const row = place === undefined ? start : place.id === null ? -1 : (indexOf.get(place.id) ?? start);
  const active: ActiveCell = { row, col: Math.min(place?.col ?? firstCol, columnCount - 1) };

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const cell = root?.querySelector<HTMLElement>("[data-col][tabindex='0']");
    if (cell === null || cell === undefined) return;
    wanted.current = false;
    cell.focus({ preventScroll: true });
  });

  /** Moves the tab stop; `focus` also moves the focus once the cell is drawn. */
  const activate = (cell: ActiveCell, focus: boolean) => {
    wanted.current = focus;
    setPlace({ id: ids[cell.row] ?? null, col: Math.max(0, Math.min(cell.col, columnCount - 1)) });
  };
  return { active, activate };
}
