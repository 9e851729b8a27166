import { observeElementRect, type Range, defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type RefObject, useCallback, useEffect } from "react";
import type { Column } from "./Column";
import { HEAD_HEIGHT } from "./GridFrame";
import { GridRow } from "./GridRow";
import type { ActiveCell } from "./useActiveCell";

const OVERSCAN = 12;
const HIDDEN_HEIGHT = 600;

export interface GridBodyProps<Row> {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rowHeight: number;
  readonly active: ActiveCell;
  readonly selected: string | undefined;
  readonly dim: ((row: Row) => boolean) | undefined;
}

/** The rows in view and a few around them; the active row is always drawn, so that the focus cannot fall out. */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { scroll, rows, ids, columns, rowHeight, active, selected, dim } = props;
  const activeRow = active.row;
  const wraps = columns.some((column) => column.wrap === true);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (activeRow < 0 || activeRow >= range.count || shown.includes(activeRow)) return shown;
      return [...shown, activeRow].sort((a, b) => a - b);
    },
    [activeRow],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ids[index] ?? index,
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor,
    // A grid in a hidden or unmeasured place still draws its first rows.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : { ...rect, height: HIDDEN_HEIGHT })),
  });
  useEffect(() => {
    if (activeRow >= 0) virtual.scrollToIndex(activeRow, { align: "auto" });
  }, [virtual, activeRow]);
  const style: CSSProperties = { height: virtual.getTotalSize() };
  return (
    <div role="rowgroup" className="body" style={style}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        const id = ids[item.index];
        if (row === undefined || id === undefined) return null;
        return (
          <GridRow
            key={id}
            row={row}
            index={item.index}
            columns={columns}
            selected={id === selected}
            activeCol={item.index === activeRow ? active.col : undefined}
            dim={dim?.(row) ?? false}
            top={item.start - HEAD_HEIGHT}
            measure={wraps ? virtual.measureElement : undefined}
          />
        );
      })}
    </div>
  );
}
