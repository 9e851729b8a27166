import type { KeyboardEvent, MouseEvent } from "react";
import type { Column } from "./Column";
import { moveByKey } from "./keys";
import { toggleSort } from "./sorting";
import type { ActiveCell } from "./useActiveCell";
import type { ChangeState } from "./useGridState";
import { useResize } from "./useResize";

const RESIZE_STEP = 16;

interface Input<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly active: ActiveCell;
  readonly activate: (cell: ActiveCell, focus: boolean) => void;
  readonly rowHeight: number;
  readonly select: (index: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly change: ChangeState;
}

function cellOf(target: EventTarget): ActiveCell | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest("[data-col]");
  if (cell === null) return undefined;
  const row = cell.closest("[data-index]")?.getAttribute("data-index");
  return { row: row === null || row === undefined ? -1 : Number(row), col: Number(cell.getAttribute("data-col")) };
}

/** Keyboard and mouse of a grid, told by position: one handler each for thousands of rows. */
export function useGridKeys<Row>(input: Input<Row>) {
  const { rows, columns, active, activate, rowHeight, select, onOpen, change } = input;
  const { setWidth } = useResize(change);

  const onHeaderKey = (event: KeyboardEvent<HTMLElement>, column: Column<Row>, cell: HTMLElement): boolean => {
    if (event.key === "Enter" || event.key === " ") {
      if (column.sortable === false) return true;
      change((state) => ({ ...state, sort: toggleSort(state.sort, column.id, event.shiftKey) }));
      return true;
    }
    if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      const step = event.key === "ArrowLeft" ? -RESIZE_STEP : RESIZE_STEP;
      setWidth(column.id, cell.getBoundingClientRect().width + step);
      return true;
    }
    if (event.altKey && event.key === "ArrowDown") {
      cell.querySelector<HTMLElement>("button.grid-menu")?.click();
      return true;
    }
    return false;
  };

  const onRowKey = (event: KeyboardEvent<HTMLElement>, cell: HTMLElement): boolean => {
    const row = rows[active.row];
    if (row === undefined) return false;
    if (event.key === "Enter") onOpen?.(row);
    else if (event.key === " ") select(active.row);
    else if (event.key === "F2") cell.querySelector<HTMLElement>("a, button, input")?.focus();
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = event.target instanceof HTMLElement ? event.target : undefined;
    if (cell?.dataset.col === undefined) {
      if (event.key === "Escape" && cell !== undefined && cellOf(cell) !== undefined) activate(active, true);
      return;
    }
    const column = columns[active.col];
    const done =
      active.row < 0 && column !== undefined ? onHeaderKey(event, column, cell) : onRowKey(event, cell);
    if (done) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 2);
    const next = moveByKey(event.key, active, { rows: rows.length, columns: columns.length, page });
    if (next === undefined) return;
    event.preventDefault();
    activate(next, true);
    if (next.row >= 0 && next.row !== active.row) select(next.row);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellOf(event.target);
    if (cell === undefined) return;
    const inner = event.target instanceof Element && event.target.closest("a, button, input") !== null;
    activate(cell, !inner);
    if (cell.row >= 0) select(cell.row);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const row = rows[cellOf(event.target)?.row ?? -1];
    if (row !== undefined) onOpen?.(row);
  };
  return { onKeyDown, onClick, onDoubleClick };
}
