import type { KeyboardEvent, MouseEvent } from "react";
import type { Column } from "./Column";
import { moveByKey } from "./keys";
import { toggleSort } from "./sorting";
import { isTickColumn } from "./ticks";
import type { ActiveCell } from "./useActiveCell";
import type { ChangeState } from "./useGridState";
import { useResize } from "./useResize";
import type { TickKeys } from "./useTicks";

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
  readonly ticks: TickKeys | undefined;
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
  const { rows, columns, active, activate, rowHeight, select, onOpen, change, ticks } = input;
  const { setWidth } = useResize(change);

  const onHeaderKey = (event: KeyboardEvent<HTMLElement>, column: Column<Row>, cell: HTMLElement): boolean => {
    if (event.key === "Enter" || event.key === " ") {
      if (column.onHead !== undefined) column.onHead();
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
    const onBox = ticks !== undefined && isTickColumn(columns[active.col]);
    if (event.key === " " || (event.key === "Enter" && onBox)) {
      if (ticks === undefined) select(active.row);
      else if (event.shiftKey) ticks.extend(active.row, active.row);
      else ticks.toggle(active.row);
    } else if (event.key === "Enter") onOpen?.(row);
    else if (event.key === "Escape") return ticks?.clear() ?? false;
    else if (event.key === "a" && (event.ctrlKey || event.metaKey) && ticks !== undefined) ticks.all();
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
    if (next.row < 0 || next.row === active.row) return;
    select(next.row);
    if (event.shiftKey && active.row >= 0) ticks?.extend(active.row, next.row);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellOf(event.target);
    if (cell === undefined) return;
    const inner = event.target instanceof Element && event.target.closest("a, button, input") !== null;
    const onBox = isTickColumn(columns[cell.col]);
    // The box only shows: the keys go on from its cell.
    activate(cell, !inner || onBox);
    if (cell.row < 0) return;
    if (ticks !== undefined && event.shiftKey) ticks.extend(Math.max(active.row, 0), cell.row);
    else if (ticks !== undefined && (onBox || event.ctrlKey || event.metaKey)) ticks.toggle(cell.row);
    if (!onBox) select(cell.row);
  };

  // Shift and a press tick a range; the browser would mark the text between.
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    if (ticks !== undefined && event.shiftKey) event.preventDefault();
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellOf(event.target);
    const row = rows[cell?.row ?? -1];
    if (row !== undefined && !isTickColumn(columns[cell?.col ?? -1])) onOpen?.(row);
  };
  return { onKeyDown, onClick, onMouseDown, onDoubleClick };
}
