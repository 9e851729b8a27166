import { matchesAll, searchWords } from "../grid/filter";

/** A column of the small table that a picker opens (gui.md section 16). */
export interface PickColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly text: (row: Row) => string;
  /** In px; without it the column takes what is left. */
  readonly width?: number;
  readonly mono?: boolean;
  readonly wrap?: boolean;
}

/** The rows in which every typed word occurs, in any column; those whose first column begins with it come first. */
export function findRows<Row>(rows: readonly Row[], columns: readonly PickColumn<Row>[], query: string) {
  const words = searchWords(query);
  if (words.length === 0) return rows;
  const found = rows.filter((row) => {
    const text = columns.map((column) => column.text(row)).join("\n");
    return matchesAll(text.normalize("NFKC").toLowerCase(), words);
  });
  const start = query.trim().toLowerCase();
  const rankOf = (row: Row) => {
    const name = columns[0]?.text(row).toLowerCase() ?? "";
    return name === start ? 0 : name.startsWith(start) ? 1 : 2;
  };
  return found.toSorted((left, right) => rankOf(left) - rankOf(right));
}
