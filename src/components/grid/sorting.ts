import type { CellValue, Column } from "./Column";

export interface SortKey {
  readonly id: string;
  readonly desc: boolean;
}

const isEmpty = (value: CellValue) => value === null || value === undefined || value === "";

function compare(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(b) - Number(a);
  return collator.compare(String(a), String(b));
}

/**
 * The rows in the order of the keys, stable, numbers inside texts by their value (`vm9` before `vm10`), empty values
 * last in both directions, true before false. Unknown columns are ignored.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  keys: readonly SortKey[],
  locale: string,
): readonly Row[] {
  const known = keys.flatMap(({ id, desc }) => {
    const column = columns.find((item) => item.id === id);
    return column === undefined ? [] : [{ value: column.value, sign: desc ? -1 : 1 }];
  });
  if (known.length === 0) return rows;
  const collator = new Intl.Collator(locale, { numeric: true });
  const decorated = rows.map((row) => ({ row, values: known.map((key) => key.value(row)) }));
  decorated.sort((left, right) => {
    for (const [at, { sign }] of known.entries()) {
      const a = left.values[at];
      const b = right.values[at];
      if (isEmpty(a) || isEmpty(b)) {
        if (isEmpty(a) !== isEmpty(b)) return isEmpty(a) ? 1 : -1;
        continue;
      }
      const order = compare(a, b, collator);
      if (order !== 0) return order * sign;
    }
    return 0;
  });
  return decorated.map((item) => item.row);
}

/** The keys after a press on a column: alone it turns its direction, with `add` it joins, turns, then leaves. */
export function toggleSort(keys: readonly SortKey[], id: string, add: boolean): readonly SortKey[] {
  const before = keys.find((key) => key.id === id);
  if (!add) return [{ id, desc: before !== undefined && keys[0]?.id === id && !before.desc }];
  if (before === undefined) return [...keys, { id, desc: false }];
  if (before.desc) return keys.filter((key) => key.id !== id);
  return keys.map((key) => (key.id === id ? { id, desc: true } : key));
}
