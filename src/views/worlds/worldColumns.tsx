import type { WorldRow } from "../../api/sandbox/info";
import type { Column } from "../../components/grid/Column";
import { Icon } from "../../components/icons/Icon";
import type { Text } from "../../i18n/catalogue";
import { scenarioName } from "./scenarios";

/** The columns of Worlds; `open` is the id of the open one. */
export function worldColumns(t: Text<"sandbox">, open: string | undefined): readonly Column<WorldRow>[] {
  const isOpen = (row: WorldRow) => t(row.id === open ? "worlds.yes" : "worlds.no");
  return [
    {
      id: "name",
      header: t("worlds.name"),
      value: (row) => row.name,
      render: (row) => (row.id === open ? <strong>{row.name}</strong> : row.name),
      width: 200,
      flex: 1,
      hideable: false,
    },
    {
      id: "open",
      header: t("worlds.isOpen"),
      value: isOpen,
      render: (row) => (
        <span style={{ display: "inline-flex", gap: 6, alignItems: "center" }}>
          {row.id === open ? <Icon name="check" /> : null}
          {isOpen(row)}
        </span>
      ),
      width: 100,
    },
    { id: "scenario", header: t("worlds.scenario"), value: (row) => scenarioName(row.scenario, t), width: 160 },
    { id: "version", header: t("worlds.version"), value: (row) => row.pveVersion, width: 110 },
    { id: "id", header: t("worlds.id"), value: (row) => row.id, width: 80, mono: true, hidden: true },
  ];
}
