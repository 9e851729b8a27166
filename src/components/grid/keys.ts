import type { ActiveCell } from "./useActiveCell";

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows on one page. */
  readonly page: number;
}

/** Where a key moves the active cell (gui.md section 1.2 and the ARIA grid pattern); undefined: not a moving key. */
export function moveByKey(key: string, from: ActiveCell, extent: Extent): ActiveCell | undefined {
  const last = extent.rows - 1;
  const toRow = (row: number): ActiveCell => ({ row: Math.max(-1, Math.min(row, last)), col: from.col });
  switch (key) {
    case "ArrowDown":
      return toRow(from.row + 1);
    case "ArrowUp":
      return toRow(from.row - 1);
    case "PageDown":
      return toRow(from.row + extent.page);
    case "PageUp":
      return toRow(Math.max(Math.min(0, last), from.row - extent.page));
    case "Home":
      return toRow(0);
    case "End":
      return toRow(last);
    case "ArrowLeft":
      return { row: from.row, col: Math.max(0, from.col - 1) };
    case "ArrowRight":
      return { row: from.row, col: Math.min(extent.columns - 1, from.col + 1) };
    default:
      return undefined;
  }
}
