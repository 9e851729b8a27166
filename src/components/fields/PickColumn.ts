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

/** The rows in which every typed word occurs, in any column. */
export function findRows<Row>(rows: readonly Row[], columns: readonly PickColumn<Row>[], query: string) {
  const words = searchWords(query);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = columns.map((column) => column.text(row)).join("\n");
    return matchesAll(text.normalize("NFKC").toLowerCase(), words);
  });
}
