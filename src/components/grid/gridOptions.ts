import type { Text } from "../../i18n/catalogue";
import type { MenuEntry } from "../actions/MenuEntry";
import { downloadFile } from "../code/downloadFile";
import type { Column } from "./Column";
import { exported } from "./exports";
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

/** The entries of a grid's options menu: columns, files of what is shown, density. */
export function gridOptions<Row>({ id, columns, rows, state, change, t, chooseColumns }: Input<Row>) {
  const density = (name: Density, label: string): MenuEntry => ({
    id: name,
    label,
    checked: state.density === name,
    onClick: () => change((now) => ({ ...now, density: name })),
  });
  const save = (format: "csv" | "json" | "md", label: string): MenuEntry => ({
    id: format,
    label,
    icon: "download",
    onClick: () => {
      const { type, content } = exported(format, columns, rows);
      downloadFile(`${id}.${format}`, type, content);
    },
  });
  const entries: readonly MenuEntry[] = [
    { id: "columns", label: t("columns"), icon: "columns", onClick: chooseColumns },
    save("csv", t("exportCsv")),
    save("json", t("exportJson")),
    save("md", t("exportMarkdown")),
    { kind: "separator", id: "line" },
    density("dense", t("denseRows")),
    density("comfortable", t("comfortableRows")),
  ];
  return entries;
}
