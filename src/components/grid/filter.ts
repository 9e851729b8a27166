import { type Column, cellText } from "./Column";

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a search, folded; no word means everything matches. */
export function searchWords(search: string): readonly string[] {
  return fold(search).split(/\s+/u).filter(Boolean);
}

/** What each row is searched in: the folded texts of all columns, one per line. */
export function searchTexts<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly string[] {
  return rows.map((row) => fold(columns.map((column) => cellText(column, row)).join("\n")));
}

/** True when every word occurs somewhere in the row's text. */
export function matchesAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
