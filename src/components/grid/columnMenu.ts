import type { Text } from "../../i18n/catalogue";
import type { MenuEntry } from "../actions/MenuEntry";
import type { Column } from "./Column";
import type { ChangeState } from "./useGridState";

/** The entries of a column's menu: sort, hide, choose columns (gui.md section 1.2). */
export function columnMenu<Row>(
  column: Column<Row>,
  change: ChangeState,
  t: Text<"common">,
  onChooseColumns: () => void,
): readonly MenuEntry[] {
  const sortBy = (desc: boolean) => () => change((state) => ({ ...state, sort: [{ id: column.id, desc }] }));
  const hide = () => change((state) => ({ ...state, visible: new Map(state.visible).set(column.id, false) }));
  const entries: MenuEntry[] = [];
  if (column.sortable !== false) {
    entries.push(
      { id: "asc", label: t("sortAscending"), icon: "sortAscending", onClick: sortBy(false) },
      { id: "desc", label: t("sortDescending"), icon: "sortDescending", onClick: sortBy(true) },
    );
  }
  if (column.hideable !== false) entries.push({ id: "hide", label: t("hideColumn"), icon: "eyeOff", onClick: hide });
  entries.push({ id: "columns", label: t("columns"), icon: "columns", onClick: onChooseColumns });
  return entries;
}
