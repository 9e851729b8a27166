import { useState } from "react";
import { useText } from "../../i18n/useText";
import { EntriesMenu, type MenuPlace } from "../actions/EntriesMenu";
import type { Column } from "./Column";
import { columnMenu } from "./columnMenu";
import type { GridState } from "./gridState";
import { HeadWords } from "./HeadWords";
import { toggleSort } from "./sorting";
import type { ChangeState } from "./useGridState";
import { useResize } from "./useResize";

export interface GridHeaderProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly state: GridState;
  readonly change: ChangeState;
  /** The header cell that has the grid's tab stop. */
  readonly activeCol: number | undefined;
  readonly onChooseColumns: () => void;
}

/** The header row: press to sort (Shift adds a column), menu per column, grip for the width. */
export function GridHeader<Row>({ columns, state, change, activeCol, onChooseColumns }: GridHeaderProps<Row>) {
  const t = useText("common");
  const [menu, setMenu] = useState<{ readonly column: Column<Row>; readonly place: MenuPlace }>();
  const { drag } = useResize(change);
  const openMenu = (column: Column<Row>, element: HTMLElement) => setMenu({ column, place: { element } });
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row">
        {columns.map((column, at) => {
          const key = state.sort.find((one) => one.id === column.id);
          const sortable = column.sortable !== false;
          const sorted = key === undefined ? "none" : key.desc ? "descending" : "ascending";
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={sortable ? sorted : undefined}
              tabIndex={activeCol === at ? 0 : -1}
              data-col={at}
              className={`grid-headcell ${column.align ?? "start"}${column.head === undefined ? "" : " tick"}`}
              title={column.header}
              onClick={(event) => {
                column.onHead?.();
                if (!sortable) return;
                change((now) => ({ ...now, sort: toggleSort(now.sort, column.id, event.shiftKey) }));
              }}
              onContextMenu={(event) => {
                event.preventDefault();
                if (column.head === undefined) openMenu(column, event.currentTarget);
              }}
            >
              {column.head ?? (
                <HeadWords
                  column={column}
                  state={state}
                  onMenu={(element) => openMenu(column, element)}
                  onGrip={drag(column.id)}
                />
              )}
            </div>
          );
        })}
      </div>
      <EntriesMenu
        label={menu === undefined ? "" : t("columnMenu", { name: menu.column.header })}
        place={menu?.place}
        entries={menu === undefined ? [] : columnMenu(menu.column, change, t, onChooseColumns)}
        onClose={() => setMenu(undefined)}
      />
    </div>
  );
}
