import type { Text } from "../../i18n/catalogue";
import type { MenuEntry } from "../actions/MenuEntry";
import { downloadFile } from "../code/downloadFile";
import { type Column, cellText } from "./Column";
import { toCsv } from "./csv";
import type { Density, GridState } from "./gridState";
import type { ChangeState } from "./useGridState";

interface Input<Row> {
  readonly id: string;
  /** Shown columns. */
  readonly columns: readonly Column<Row>[];
  /** Rows as sorted and searched. */
  readonly rows: readonly Row[];
  readonly state: GridState;
  readonly change: ChangeState;
  readonly t: Text<"common">;
  readonly chooseColumns: () => void;
}

/** The entries of a grid's options menu: columns, density, CSV of what is shown. */
export function gridOptions<Row>({ id, columns, rows, state, change, t, chooseColumns }: Input<Row>) {
  const density = (name: Density, label: string): MenuEntry => ({
    id: name,
    label,
    checked: state.density === name,
    onClick: () => change((now) => ({ ...now, density: name })),
  });
  const exportCsv = () => {
    const headers = columns.map((column) => column.header);
    const cells = rows.map((row) => columns.map((column) => cellText(column, row)));
    downloadFile(`${id}.csv`, "text/csv;charset=utf-8", toCsv(headers, cells));
  };
  const entries: readonly MenuEntry[] = [
    { id: "columns", label: t("columns"), icon: "columns", onClick: chooseColumns },
    { id: "csv", label: t("exportCsv"), icon: "download", onClick: exportCsv },
    { kind: "separator", id: "line" },
    density("dense", t("denseRows")),
    density("comfortable", t("comfortableRows")),
  ];
  return entries;
}
