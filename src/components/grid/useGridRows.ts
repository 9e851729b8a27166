import { useDeferredValue, useMemo } from "react";
import { useLanguage } from "../../i18n/useText";
import type { Column } from "./Column";
import { matchesAll, searchTexts, searchWords } from "./filter";
import { groupRows } from "./grouping";
import { type SortKey, sortRows } from "./sorting";

const NONE: readonly never[] = [];

interface Input<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly columns: readonly Column<Row>[];
  readonly sort: readonly SortKey[];
  readonly search: string;
  readonly keep: ((row: Row) => boolean) | undefined;
  readonly groupOf: ((row: Row) => string) | undefined;
}

/** The rows filtered, sorted, searched and grouped; the search lags behind the typing instead of holding it up. */
export function useGridRows<Row>({ rows, columns, sort, search, keep, groupOf }: Input<Row>): readonly Row[] {
  const locale = useLanguage();
  const deferred = useDeferredValue(search);
  const searching = deferred.trim() !== "";
  const kept = useMemo(
    () => (rows === undefined ? NONE : keep === undefined ? rows : rows.filter(keep)),
    [rows, keep],
  );
  const sorted = useMemo(() => sortRows(kept, columns, sort, locale), [kept, columns, sort, locale]);
  const texts = useMemo(() => (searching ? searchTexts(sorted, columns) : NONE), [sorted, columns, searching]);
  const found = useMemo(() => {
    const words = searchWords(deferred);
    return words.length === 0 ? sorted : sorted.filter((_row, at) => matchesAll(texts[at] ?? "", words));
  }, [sorted, texts, deferred]);
  return useMemo(
    () => (groupOf === undefined ? found : groupRows(found, groupOf, locale)),
    [found, groupOf, locale],
  );
}
