import type { PoolRow } from "../../api/schemas/pools";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";

/** The columns of Pools (gui.md section 9.1). */
export function poolColumns(t: Text<"pools">): readonly Column<PoolRow>[] {
  return [
    { id: "poolid", header: t("name"), value: (row) => row.poolid, width: 240, mono: true, hideable: false },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 1 },
  ];
}
