import { type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useState } from "react";
import { useText } from "../../i18n/useText";
import { isMenuKey } from "../a11y/isMenuKey";
import { EntriesMenu, type MenuPlace } from "../actions/EntriesMenu";
import type { MenuEntry } from "../actions/MenuEntry";
import { Skeletons } from "../feedback/Skeletons";
import type { Column } from "./Column";
import { ColumnChooser } from "./ColumnChooser";
import { GridBody } from "./GridBody";
import { GridFrame } from "./GridFrame";
import { GridHeader } from "./GridHeader";
import { GridToolbar } from "./GridToolbar";
import { gridOptions } from "./gridOptions";
import { isShown, orderColumns } from "./gridState";
import { NoMatch } from "./NoMatch";
import type { FilterParts } from "./savedFilters";
import { gridTemplate } from "./template";
import { type Ticks, tickColumn } from "./ticks";
import { useActiveCell } from "./useActiveCell";
import { useGridKeys } from "./useGridKeys";
import { useGridRows } from "./useGridRows";
import { useGridState } from "./useGridState";
import { useSavedFilters } from "./useSavedFilters";
import { useSearchText } from "./useSearchText";
import { useTicks } from "./useTicks";

const ROW_HEIGHT = { dense: 28, comfortable: 34 } as const;

export interface DataGridProps<Row> {
  /** Names the remembered state (`pac.grid.<id>`) and the CSV file. */
  readonly id: string;
  readonly label: string;
  /** `undefined` is the first load. */
  readonly rows: readonly Row[] | undefined;
  /** Keep the same array between renders: a new one sorts again. */
  readonly columns: readonly Column<Row>[];
  readonly rowId: (row: Row) => string;
  readonly selected?: string | undefined;
  readonly onSelect?: (id: string | undefined) => void;
  /** Enter and double click. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** The sort before the person chooses another. */
  readonly sort?: { readonly id: string; readonly desc: boolean };
  /** Buttons at the start of the toolbar. */
  readonly toolbar?: ReactNode;
  /** What stands there when there are no rows at all. */
  readonly empty: ReactNode;
  readonly error?: ReactNode;
  readonly search?: string | undefined;
  readonly onSearch?: (text: string) => void;
  readonly rowMenu?: (row: Row) => readonly MenuEntry[];
  /** The same for a menu that is drawn elsewhere. */
  readonly onRowMenu?: (row: Row, place: MenuPlace) => void;
  readonly dim?: (row: Row) => boolean;
  /** Filters between toolbar and rows. */
  readonly facets?: ReactNode;
  /** Which rows these filters leave; keep the same function between renders. */
  readonly keep?: ((row: Row) => boolean) | undefined;
  /** Several rows can be ticked. */
  readonly ticks?: Ticks | undefined;
  /** Rows of one group stand together under its name; keep the same function between renders. */
  readonly groupOf?: ((row: Row) => string) | undefined;
  /** What a saved filter holds beside the search. */
  readonly filters?: FilterParts;
}

/**
 * The console's one grid: sort by several columns, search, column choice, widths, density, CSV, thousands of rows,
 * one tab stop with arrow keys (ARIA grid pattern; behaviour of gui.md section 1.2 and beyond).
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { id, label, rows, columns, rowId, selected, onSelect, onOpen, rowMenu, onRowMenu } = props;
  const t = useText("common");
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const { state, change } = useGridState(id, props.sort);
  const [search, setSearch] = useSearchText(props.search, props.onSearch);
  const [choosing, setChoosing] = useState(false);
  const [menu, setMenu] = useState<{ readonly row: Row; readonly place: MenuPlace }>();
  const ordered = useMemo(() => orderColumns(columns, state.order), [columns, state.order]);
  const shown = useMemo(() => {
    const visible = ordered.filter((column) => isShown(column, state));
    return visible.length === 0 ? ordered.slice(0, 1) : visible;
  }, [ordered, state]);
  const found = useGridRows({ rows, columns, sort: state.sort, search, keep: props.keep, groupOf: props.groupOf });
  const ids = useMemo(() => found.map(rowId), [found, rowId]);
  const { ticked, keys: ticks } = useTicks(props.ticks, ids);
  const drawn =
    ticks === undefined ? shown : [tickColumn({ ticked, shown: ids, rowId, onAll: ticks.all, t }), ...shown];
  const firstCol = drawn.length - shown.length;
  const { active, activate } = useActiveCell({ ids, columnCount: drawn.length, selected, root: scroll, firstCol });
  const rowHeight = ROW_HEIGHT[state.density];
  const select = (index: number) => onSelect?.(ids[index]);
  const keys = useGridKeys({ rows: found, columns: drawn, active, activate, rowHeight, select, onOpen, change, ticks });
  const { tracks, minWidth } = gridTemplate(drawn, state.widths);
  const style: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    "--tracks": tracks,
    "--least": `${minWidth}px`,
    "--row": `${rowHeight}px`,
  };

  const openMenu = (row: Row, place: MenuPlace) => {
    if (rowMenu === undefined) onRowMenu?.(row, place);
    else setMenu({ row, place });
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const index = event.target instanceof Element && event.target.closest("[data-index]")?.getAttribute("data-index");
    const row = typeof index === "string" ? found[Number(index)] : undefined;
    if (row === undefined || (rowMenu === undefined && onRowMenu === undefined)) return;
    event.preventDefault();
    select(Number(index));
    openMenu(row, { left: event.clientX, top: event.clientY });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = isMenuKey(event) ? found[active.row] : undefined;
    const hasMenu = rowMenu !== undefined || onRowMenu !== undefined;
    if (row === undefined || !hasMenu || !(event.target instanceof HTMLElement)) return keys.onKeyDown(event);
    event.preventDefault();
    openMenu(row, { element: event.target });
  };
  const chooseColumns = () => setChoosing(true);
  const saved = useSavedFilters({ id, search, onSearch: setSearch, parts: props.filters });
  const none = rows === undefined ? props.error === undefined && <Skeletons lines={8} height={rowHeight} /> : undefined;
  return (
    <GridFrame aria-label={label} style={style}>
      <GridToolbar
        search={search}
        onSearch={setSearch}
        onLeaveDown={() => activate({ row: found.length === 0 ? -1 : Math.max(active.row, 0), col: active.col }, true)}
        total={rows?.length}
        shown={found.length}
        options={[...gridOptions({ id, columns: shown, rows: found, state, change, t, chooseColumns }), ...saved.entries]}
      >
        {props.toolbar}
      </GridToolbar>
      {props.facets}
      {props.error}
      <div
        ref={setScroll}
        className={found.length === 0 ? "grid-scroll bare" : "grid-scroll"}
        role="grid"
        aria-label={label}
        aria-rowcount={found.length + 1}
        aria-colcount={drawn.length}
        aria-multiselectable={ticks === undefined ? undefined : true}
        aria-busy={rows === undefined}
        onContextMenu={onContextMenu}
        {...keys}
        onKeyDown={onKeyDown}
      >
        <GridHeader
          columns={drawn}
          state={state}
          change={change}
          activeCol={active.row < 0 ? active.col : undefined}
          onChooseColumns={chooseColumns}
        />
        <GridBody
          key={`${state.density}${props.groupOf === undefined ? "" : "grouped"}`}
          scroll={scroll}
          rows={found}
          ids={ids}
          columns={drawn}
          rowHeight={rowHeight}
          active={active}
          selected={selected}
          dim={props.dim}
          ticked={ticks === undefined ? undefined : ticked}
          groupOf={props.groupOf}
        />
      </div>
      {none}
      {rows?.length === 0 ? props.empty : null}
      {rows !== undefined && rows.length > 0 && found.length === 0 ? <NoMatch onClear={saved.clear} /> : null}
      <ColumnChooser
        open={choosing}
        onClose={() => setChoosing(false)}
        columns={ordered}
        state={state}
        change={change}
      />
      {saved.window}
      <EntriesMenu
        label={label}
        entries={menu === undefined ? [] : (rowMenu?.(menu.row) ?? [])}
        place={menu?.place}
        onClose={() => setMenu(undefined)}
      />
    </GridFrame>
  );
}
