import type { Text } from "../../i18n/catalogue";
import type { Column } from "./Column";

/** Which rows of a grid are ticked, by their ids; a view that gives this gets a column of check boxes. */
export interface Ticks {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

const TICK_ID = "#tick";

interface Input<Row> {
  readonly ticked: ReadonlySet<string>;
  /** Rows that the search leaves. */
  readonly shown: readonly string[];
  readonly rowId: (row: Row) => string;
  readonly onAll: () => void;
  readonly t: Text<"common">;
}

/** The ids with these added or taken out. */
export function withIds(ids: ReadonlySet<string>, changed: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  for (const id of changed) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** True for the column of check boxes. */
export function isTickColumn(column: { readonly id: string } | undefined): boolean {
  return column?.id === TICK_ID;
}

/** The column of check boxes; the grid itself takes presses and keys, so the boxes only show. */
export function tickColumn<Row>({ ticked, shown, rowId, onAll, t }: Input<Row>): Column<Row> {
  const count = shown.filter((id) => ticked.has(id)).length;
  const all = count > 0 && count === shown.length;
  return {
    id: TICK_ID,
    header: t("tickAll"),
    value: () => null,
    render: (row) => {
      const id = rowId(row);
      return <input type="checkbox" readOnly checked={ticked.has(id)} aria-label={t("tickRow", { name: id })} />;
    },
    head: (
      <input
        type="checkbox"
        readOnly
        tabIndex={-1}
        checked={all}
        ref={(box) => {
          if (box !== null) box.indeterminate = count > 0 && !all;
        }}
        aria-label={t("tickAll")}
      />
    ),
    onHead: onAll,
    width: 34,
    sortable: false,
    hideable: false,
    align: "center",
  };
}
