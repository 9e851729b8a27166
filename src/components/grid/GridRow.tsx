import { type CSSProperties, memo, type ReactElement, type Ref, useLayoutEffect, useRef } from "react";
import { type Column, cellText } from "./Column";
import { isTickColumn } from "./ticks";

export interface GridRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly selected: boolean;
  /** Where several rows can be selected: this is the one that the toolbar's buttons mean. */
  readonly current: boolean;
  /** Stands above the row, as the head of a group. */
  readonly heading: string | undefined;
  /** The column that has the grid's tab stop, when it is in this row. */
  readonly activeCol: number | undefined;
  readonly dim: boolean;
  /** Distance from the body's top in px. */
  readonly top: number;
  readonly measure: Ref<HTMLDivElement> | undefined;
}

function cellClass<Row>(column: Column<Row>): string {
  const marks = ["grid-cell", column.align ?? "start"];
  if (isTickColumn(column)) marks.push("tick");
  if (column.mono === true) marks.push("mono");
  if (column.wrap === true) marks.push("wrap");
  return marks.join(" ");
}

function Cells<Row>({ row, columns, activeCol }: Pick<GridRowProps<Row>, "row" | "columns" | "activeCol">) {
  return columns.map((column, at) => {
    const text = column.render === undefined || column.wrap !== true ? cellText(column, row) : undefined;
    return (
      <div
        key={column.id}
        role="gridcell"
        aria-colindex={at + 1}
        tabIndex={activeCol === at ? 0 : -1}
        data-col={at}
        className={cellClass(column)}
        title={column.wrap === true ? undefined : text}
      >
        {column.render === undefined ? text : column.render(row)}
      </div>
    );
  });
}

function PlainGridRow<Row>(props: GridRowProps<Row>) {
  const { row, index, columns, selected, current, heading, activeCol, dim, top, measure } = props;
  const cells = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Links inside cells are reached with F2, so that the grid stays one tab stop.
    for (const inner of cells.current?.querySelectorAll<HTMLElement>("a, button, input") ?? []) inner.tabIndex = -1;
  });
  const place: CSSProperties = { transform: `translateY(${top}px)` };
  return (
    <div ref={measure} data-index={index} style={place} className="grid-place">
      {heading === undefined ? null : (
        <div aria-hidden className="grid-group" translate="no">
          {heading}
        </div>
      )}
      <div
        ref={cells}
        role="row"
        aria-rowindex={index + 2}
        aria-selected={selected}
        aria-current={current ? true : undefined}
        className={dim ? "grid-row dim" : "grid-row"}
      >
        <Cells row={row} columns={columns} activeCol={activeCol} />
      </div>
    </div>
  );
}

/** One row; drawn again only when something of its own changed. */
export const GridRow = memo(PlainGridRow) as <Row>(props: GridRowProps<Row>) => ReactElement;
