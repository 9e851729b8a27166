import type { Text } from "../../../i18n/catalogue";
import type { CsvTable } from "../../../lib/readCsv";
import { columnOf, type ImportCells, type ImportColumn } from "./importColumns";
import { type ImportContext, type ImportRow, importRow } from "./importRow";

/** At most so many users in one import. */
export const MOST_LINES = 5_000;

export interface ImportTable {
  readonly rows: readonly ImportRow[];
  /** Heads that mean no column; their cells are not read. */
  readonly unknown: readonly string[];
  /** Why nothing of it can be read. */
  readonly fault: "empty" | "no-userid" | "too-long" | "twice" | undefined;
  readonly missingGroups: readonly string[];
  readonly missingPools: readonly string[];
}

const NOTHING = { rows: [], unknown: [], missingGroups: [], missingPools: [] } as const;

function cellsOf(columns: readonly (ImportColumn | undefined)[], cells: readonly string[]): ImportCells {
  return Object.fromEntries(
    columns.flatMap((column, at) => (column === undefined ? [] : [[column, cells[at] ?? ""] as const])),
  );
}

/** All lines of a table, checked against what exists and against each other. */
export function importTable(
  table: CsvTable,
  known: ImportContext,
  words: { readonly t: Text<"userImport">; readonly errors: Text<"errors"> },
): ImportTable {
  const columns = table.head.map(columnOf);
  const named = columns.filter((column) => column !== undefined);
  if (table.head.length === 0) return { ...NOTHING, fault: "empty" };
  if (!named.includes("userid")) return { ...NOTHING, fault: "no-userid" };
  if (new Set(named).size < named.length) return { ...NOTHING, fault: "twice" };
  if (table.records.length === 0) return { ...NOTHING, fault: "empty" };
  if (table.records.length > MOST_LINES) return { ...NOTHING, fault: "too-long" };
  const before = new Set<string>();
  const rows = table.records.map(({ line, cells }) => {
    const row = importRow(line, cellsOf(columns, cells), before, known, words);
    before.add(row.userid);
    return row;
  });
  const missing = (names: readonly string[], have: ReadonlySet<string>) =>
    [...new Set(names)].filter((name) => name !== "" && !have.has(name)).sort();
  return {
    rows,
    unknown: table.head.filter((head) => head !== "" && columnOf(head) === undefined),
    fault: undefined,
    missingGroups: missing(rows.flatMap((row) => row.settings.groups), known.groups),
    missingPools: missing(rows.map((row) => row.pool), known.pools),
  };
}
