import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { formatDateTime } from "../../lib/format";

/** A snapshot as the server lists it. */
export interface Snapshot {
  readonly name: string;
  readonly description?: string | undefined;
  readonly snaptime?: number | undefined;
  readonly parent?: string | undefined;
  readonly vmstate?: boolean | undefined;
}

/** Name, memory, time, what came before, description. */
export function snapshotColumns(
  t: Text<"guests">,
  locale: string,
  yesNo: (value: boolean) => string,
): readonly Column<Snapshot>[] {
  return [
    { id: "name", header: t("name"), value: (row) => row.name, width: 180, mono: true, hideable: false },
    { id: "vmstate", header: t("withMemory"), value: (row) => yesNo(row.vmstate === true), width: 80 },
    {
      id: "snaptime",
      header: t("taken"),
      value: (row) => row.snaptime,
      text: (row) => (row.snaptime === undefined ? "" : formatDateTime(row.snaptime, locale)),
      width: 170,
    },
    { id: "parent", header: t("parent"), value: (row) => row.parent, width: 140, mono: true },
    { id: "description", header: t("description"), value: (row) => row.description, flex: 1 },
  ];
}
