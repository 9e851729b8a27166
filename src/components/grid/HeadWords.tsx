import type { PointerEvent } from "react";
import { Icon } from "../icons/Icon";
import type { Column } from "./Column";
import type { GridState } from "./gridState";

interface HeadWordsProps<Row> {
  readonly column: Column<Row>;
  readonly state: GridState;
  readonly onMenu: (element: HTMLElement) => void;
  readonly onGrip: (event: PointerEvent<HTMLElement>) => void;
}

/** Inside a head cell: name, sort direction and rank, the button of the menu, the grip for the width. */
export function HeadWords<Row>({ column, state, onMenu, onGrip }: HeadWordsProps<Row>) {
  const rank = state.sort.findIndex((key) => key.id === column.id);
  const key = state.sort[rank];
  return (
    <>
      <span className="grid-name">{column.header}</span>
      {key === undefined ? null : <Icon name={key.desc ? "sortDescending" : "sortAscending"} size={12} />}
      {key !== undefined && state.sort.length > 1 ? <span className="grid-order">{rank + 1}</span> : null}
      <button
        type="button"
        className="grid-menu"
        tabIndex={-1}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          onMenu(event.currentTarget);
        }}
      >
        <Icon name="chevronDown" size={12} />
      </button>
      <span className="grid-grip" onPointerDown={onGrip} onClick={(event) => event.stopPropagation()} />
    </>
  );
}
