import type { RowCheck } from "../../src/engine/rows";
import { rowVisible } from "../../src/engine/rows";
import { fullRights } from "../../src/engine/rights";
import type { AccessModel } from "../../src/engine/model";
import type { Caller } from "../context";

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The rows of a list that the caller gets; anything but a list stays as it is. */
export function visibleRows(model: AccessModel, caller: Caller, rows: RowCheck | undefined, data: unknown): unknown {
  if (rows === undefined || !Array.isArray(data)) return data;
  const rights = fullRights(model, caller);
  return data.filter((row: unknown) => isRow(row) && rowVisible(rights, rows, row));
}
