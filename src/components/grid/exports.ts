import { type CellValue, type Column, cellText } from "./Column";
import { toCsv } from "./csv";

type Format = "csv" | "json" | "md";

const TYPES: Readonly<Record<Format, string>> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  md: "text/markdown;charset=utf-8",
};

function markdownCell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll(/\s*\r?\n\s*/g, " ");
}

/** A table as Markdown; bars inside cells are escaped, line ends become blanks. */
export function toMarkdown(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(" | ")} |`;
  return `${[line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

/** Rows as JSON objects by column id, with the plain values behind what is shown. */
export function toJson<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const plain = (row: Row): Readonly<Record<string, CellValue>> =>
    Object.fromEntries(columns.map((column) => [column.id, column.value(row) ?? null]));
  return `${JSON.stringify(rows.map(plain), null, 2)}\n`;
}

/** What is shown as the content of a file: texts as on the screen, in JSON the values behind them. */
export function exported<Row>(format: Format, columns: readonly Column<Row>[], rows: readonly Row[]) {
  const headers = columns.map((column) => column.header);
  const cells = () => rows.map((row) => columns.map((column) => cellText(column, row)));
  const content =
    format === "json" ? toJson(columns, rows) : format === "md" ? toMarkdown(headers, cells()) : toCsv(headers, cells());
  return { type: TYPES[format], content };
}

/** The rows as a table to be pasted, without the columns that only hold links. */
export function asTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return exported("md", columns.filter(({ sortable }) => sortable !== false), rows).content;
}
