import type { Ref } from "react";
import type { PickColumn } from "./PickColumn";

interface PickOptionProps<Row> {
  readonly ref: Ref<HTMLDivElement> | undefined;
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly PickColumn<Row>[];
  readonly index: number;
  readonly count: number;
  /** Distance from the list's top in px. */
  readonly top: number;
  readonly active: boolean;
  readonly picked: boolean;
  readonly onPick: (index: number) => void;
}

/** One row of a picker's table. */
export function PickOption<Row>(props: PickOptionProps<Row>) {
  const { ref, id, row, columns, index, count, top, active, picked, onPick } = props;
  return (
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={picked}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      className={active ? "line option active" : "line option"}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onPick(index)}
    >
      {columns.map((column) => {
        const text = column.text(row);
        const classes = [column.mono === true ? "mono" : "", column.wrap === true ? "wrap" : ""];
        return (
          <span key={column.id} className={classes.join(" ")} title={column.wrap === true ? undefined : text}>
            {text}
          </span>
        );
      })}
    </div>
  );
}
