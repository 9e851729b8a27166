import type { StepResult } from "../../../api/sendEach";
import { toCsv } from "../../../components/grid/csv";
import { IMPORT_COLUMNS } from "./importColumns";
import { lineId } from "./importSteps";
import type { ImportTable } from "./importTable";

/**
 * The lines that were not imported, as CSV with the reason in a last column: those with faults, those that the server
 * refused, those that were not sent. Passwords only where asked for.
 */
export function failedLines(
  table: ImportTable,
  results: readonly StepResult[],
  said: (error: unknown) => string,
  withPasswords: boolean,
): string {
  const byId = new Map(results.map(({ step, outcome }) => [step.id, outcome]));
  const columns = IMPORT_COLUMNS.filter(
    (column) => (withPasswords || column !== "password") && table.rows.some(({ cells }) => cells[column] !== undefined),
  );
  const lines = table.rows.flatMap((row) => {
    const outcome = byId.get(lineId(row.line));
    if (outcome?.kind === "done") return [];
    const faults = row.faults.map(({ column, text }) => `${column}: ${text}`).join("; ");
    const error = outcome?.kind === "failed" ? said(outcome.error) : faults;
    return [[...columns.map((column) => row.cells[column] ?? ""), error]];
  });
  return toCsv([...columns, "error"], lines);
}
