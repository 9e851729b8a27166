import type { ResourceRow } from "../../api/schemas/resources";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { labelOfRow } from "../../widgets/resource/serverView";
import { TreeIcon } from "../../widgets/resource/TreeIcon";

const KINDS = ["qemu", "lxc", "storage"] as const;

/** The columns of a pool's members (gui.md section 9.3). */
export function memberColumns(t: Text<"nodes">): readonly Column<ResourceRow>[] {
  const kind = (row: ResourceRow) => t(`kinds.${KINDS.find((one) => one === row.type) ?? "other"}`);
  return [
    {
      id: "type",
      header: t("kind"),
      value: kind,
      render: (row) => (
        <span style={{ display: "inline-flex", gap: 6, alignItems: "center" }}>
          <TreeIcon row={row} />
          {kind(row)}
        </span>
      ),
      width: 150,
    },
    { id: "description", header: t("description"), value: labelOfRow, flex: 1, mono: true, hideable: false },
    { id: "node", header: t("node"), value: (row) => row.node, width: 110, mono: true },
    { id: "status", header: t("memberState"), value: (row) => row.status, width: 110 },
  ];
}
