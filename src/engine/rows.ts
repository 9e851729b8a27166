import type { Check } from "./check";
import { checkWith } from "./checkCall";
import { paramText } from "./rawParams";
import type { FullRights, Rights } from "./rights";

/**
 * Which rows of a list a caller gets, as data beside the endpoint (api.md chapter 4). A plain check is evaluated
 * with the row's fields as its parameters.
 */
export type RowCheck =
  | Check
  /** The row's field is the caller's own id. */
  | { readonly kind: "owner"; readonly field: string }
  /** The check depends on a field, as on `type` in the resource list; rows of other kinds are not shown. */
  | { readonly kind: "by-field"; readonly field: string; readonly cases: Readonly<Record<string, RowCheck>> }
  | { readonly kind: "one-of"; readonly rows: readonly RowCheck[] };

/** A row of a list as the check reads it: field -> value. */
export type Row = Readonly<Record<string, unknown>>;

/** Does the caller get this row? `root@pam` gets every row; `unknown` only from a source with gaps. */
export function rowVisible(rights: FullRights, rowCheck: RowCheck, row: Row): boolean;
export function rowVisible(rights: Rights, rowCheck: RowCheck, row: Row): boolean | "unknown";
export function rowVisible(rights: Rights, rowCheck: RowCheck, row: Row): boolean | "unknown" {
  return rights.isRoot || visible(rights, rowCheck, row);
}

function visible(rights: Rights, rowCheck: RowCheck, row: Row): boolean | "unknown" {
  switch (rowCheck.kind) {
    case "owner":
      return rights.authid !== null && paramText(row, rowCheck.field) === rights.authid;
    case "by-field": {
      const value = paramText(row, rowCheck.field) ?? "";
      const found = Object.hasOwn(rowCheck.cases, value) ? rowCheck.cases[value] : undefined;
      return found !== undefined && visible(rights, found, row);
    }
    case "one-of": {
      const answers = rowCheck.rows.map((part) => visible(rights, part, row));
      return answers.includes(true) || (answers.includes("unknown") ? "unknown" : false);
    }
    default: {
      const answer = checkWith(rights, rowCheck, row);
      return answer.outcome === "unknown" ? "unknown" : answer.outcome === "granted";
    }
  }
}
