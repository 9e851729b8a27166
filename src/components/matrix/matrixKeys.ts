interface Place {
  readonly row: number;
  readonly col: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PAGE = 10;

/** Where a key leads in a table; `undefined` for one that does not move. */
export function matrixKey({ key, ctrlKey, metaKey }: Key, { row, col }: Place, size: Size): Place | undefined {
  const far = ctrlKey || metaKey;
  const at = (toRow: number, toCol: number): Place => ({
    row: Math.max(0, Math.min(size.rows - 1, toRow)),
    col: Math.max(0, Math.min(size.columns - 1, toCol)),
  });
  switch (key) {
    case "ArrowDown":
      return at(far ? size.rows : row + 1, col);
    case "ArrowUp":
      return at(far ? 0 : row - 1, col);
    case "ArrowRight":
      return at(row, far ? size.columns : col + 1);
    case "ArrowLeft":
      return at(row, far ? 0 : col - 1);
    case "PageDown":
      return at(row + PAGE, col);
    case "PageUp":
      return at(row - PAGE, col);
    case "Home":
      return at(far ? 0 : row, 0);
    case "End":
      return at(far ? size.rows : row, size.columns);
    default:
      return undefined;
  }
}
