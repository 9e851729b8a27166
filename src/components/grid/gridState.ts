import type { Column } from "./Column";
import type { SortKey } from "./sorting";

export type Density = "dense" | "comfortable";

/** What a grid remembers in this browser. */
export interface GridState {
  readonly sort: readonly SortKey[];
  /** Only columns whose visibility was chosen. */
  readonly visible: ReadonlyMap<string, boolean>;
  /** Column ids from the start side; empty means as declared. */
  readonly order: readonly string[];
  /** In px. */
  readonly widths: ReadonlyMap<string, number>;
  readonly density: Density;
}

export const MIN_WIDTH = 48;
export const MAX_WIDTH = 1200;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function pairs<T>(value: unknown, isValue: (item: unknown) => item is T): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const pair of list(value)) {
    const [key, item] = list(pair);
    if (typeof key === "string" && isValue(item)) found.set(key, item);
  }
  return found;
}

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isWidth = (value: unknown): value is number =>
  typeof value === "number" && value >= MIN_WIDTH && value <= MAX_WIDTH;

/** Reads a remembered state; each damaged part falls back to its default, nothing throws. */
export function parseGridState(value: unknown): GridState | undefined {
  if (!isRecord(value)) return undefined;
  const sort = list(value.sort).flatMap((key) =>
    isRecord(key) && typeof key.id === "string" ? [{ id: key.id, desc: key.desc === true }] : [],
  );
  return {
    sort,
    visible: pairs(value.visible, isBoolean),
    order: list(value.order).filter((id) => typeof id === "string"),
    widths: pairs(value.widths, isWidth),
    density: value.density === "comfortable" ? "comfortable" : "dense",
  };
}

/** The form kept in the browser: Maps as lists of pairs. */
export function storedGridState(state: GridState): object {
  return { ...state, visible: [...state.visible], widths: [...state.widths] };
}

/** All columns in the remembered order; a column that is new since then follows the one it is declared after. */
export function orderColumns<Row>(columns: readonly Column<Row>[], order: readonly string[]): readonly Column<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const arranged = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  for (const [at, column] of columns.entries()) {
    if (arranged.includes(column)) continue;
    const before = columns[at - 1];
    arranged.splice(before === undefined ? 0 : arranged.indexOf(before) + 1, 0, column);
  }
  return arranged;
}

/** Whether a column is shown. */
export function isShown<Row>(column: Column<Row>, state: GridState): boolean {
  return column.hideable === false || (state.visible.get(column.id) ?? column.hidden !== true);
}
