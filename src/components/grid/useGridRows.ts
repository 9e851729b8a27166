import { useDeferredValue, useMemo } from "react";
import { useLanguage } from "../../i18n/useText";
import type { Column } from "./Column";
import { matchesAll, searchTexts, searchWords } from "./filter";
import { type SortKey, sortRows } from "./sorting";

const NONE: readonly never[] = [];

/** The rows sorted and searched; the search lags behind the typing instead of holding it up. */
export function useGridRows<Row>(
  rows: readonly Row[] | undefined,
  columns: readonly Column<Row>[],
  sort: readonly SortKey[],
  search: string,
): readonly Row[] {
  const locale = useLanguage();
  const deferred = useDeferredValue(search);
  const searching = deferred.trim() !== "";
  const sorted = useMemo(
    () => (rows === undefined ? NONE : sortRows(rows, columns, sort, locale)),
    [rows, columns, sort, locale],
  );
  const texts = useMemo(() => (searching ? searchTexts(sorted, columns) : NONE), [sorted, columns, searching]);
  return useMemo(() => {
    const words = searchWords(deferred);
    return words.length === 0 ? sorted : sorted.filter((_row, at) => matchesAll(texts[at] ?? "", words));
  }, [sorted, texts, deferred]);
}
