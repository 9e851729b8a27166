import { useMemo, useState } from "react";

const NONE: ReadonlySet<string> = new Set();

/** The ticked rows of a list; rows that are gone lose their tick. */
export function useTicked<Row>(rows: readonly Row[] | undefined, rowId: (row: Row) => string) {
  const [ids, setIds] = useState<ReadonlySet<string>>(NONE);
  const ticked = useMemo(() => (rows ?? []).filter((row) => ids.has(rowId(row))), [rows, ids, rowId]);
  const known = useMemo(() => new Set(ticked.map(rowId)), [ticked, rowId]);
  return {
    /** In the order of the list. */
    ticked,
    ticks: { ids: known, onChange: setIds },
    set: (next: readonly string[]) => setIds(new Set(next)),
  };
}
