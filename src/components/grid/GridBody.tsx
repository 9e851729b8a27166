import { useMemo } from "react";
import { useVirtualRows } from "../virtual/useVirtualRows";
import type { Column } from "./Column";
import { groupHeads } from "./grouping";
import { HEAD_HEIGHT } from "./GridFrame";
import { GridRow } from "./GridRow";
import type { ActiveCell } from "./useActiveCell";

export interface GridBodyProps<Row> {
  /** The scrolling box; state of the grid, because it exists later than the first drawing of the body. */
  readonly scroll: HTMLElement | null;
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rowHeight: number;
  readonly active: ActiveCell;
  readonly selected: string | undefined;
  readonly dim: ((row: Row) => boolean) | undefined;
  readonly ticked: ReadonlySet<string> | undefined;
  /** The head of the row's group; rows of one group stand together. */
  readonly groupOf: ((row: Row) => string) | undefined;
}

/** The rows in view and a few around them; the active row is always drawn, so that the focus cannot fall out. */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { scroll, rows, ids, columns, rowHeight, active, selected, dim, ticked, groupOf } = props;
  const activeRow = active.row;
  const wraps = groupOf !== undefined || columns.some((column) => column.wrap === true);
  const heads = useMemo(() => (groupOf === undefined ? undefined : groupHeads(rows, groupOf)), [rows, groupOf]);
  const { total, items, measure } = useVirtualRows({
    count: rows.length,
    scroll: { current: scroll },
    size: rowHeight,
    keyOf: (index) => ids[index] ?? index,
    keep: activeRow,
    head: HEAD_HEIGHT,
  });
  return (
    <div role="rowgroup" className="grid-body" style={{ height: total }}>
      {items.map((item) => {
        const row = rows[item.index];
        const id = ids[item.index];
        if (row === undefined || id === undefined) return null;
        return (
          <GridRow
            key={id}
            row={row}
            index={item.index}
            columns={columns}
            selected={ticked === undefined ? id === selected : ticked.has(id)}
            current={ticked !== undefined && id === selected}
            heading={heads?.get(item.index)}
            activeCol={item.index === activeRow ? active.col : undefined}
            dim={dim?.(row) ?? false}
            top={item.top}
            measure={wraps ? measure : undefined}
          />
        );
      })}
    </div>
  );
}
