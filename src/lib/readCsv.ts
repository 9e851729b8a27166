/** One record of a CSV text; `line` is its number among the records, the head being 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly head: readonly string[];
  readonly records: readonly CsvRecord[];
}

const SEPARATORS = [",", ";", "\t"] as const;

/** The separator that the head has most of: lists inside cells have others, so only the head is asked. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const counts = SEPARATORS.map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** The apostrophe that keeps spreadsheets from running a cell as a formula is no part of the value. */
const plain = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, "");

/** Reads a CSV text (RFC 4180, separated by comma, semicolon or tab; byte order mark allowed) with names in its head. */
export async function readCsv(text: string): Promise<CsvTable> {
  const { default: papa } = await import("papaparse");
  const content = text.replace(/^\uFEFF/, "").replace(/^\s*\n/, "");
  const { data } = papa.parse<readonly string[]>(content, { delimiter: separatorOf(content) });
  const records = data.map((cells, at) => ({ line: at + 1, cells: cells.map(plain) }));
  const [head, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { head: head?.cells ?? [], records: rest };
}
