import { entryCommand } from "../../access/commands/entryCommand";
import type { HistoryEntry } from "../../api/sandbox/history";
import type { Column } from "../../components/grid/Column";
import { Icon } from "../../components/icons/Icon";
import type { Text } from "../../i18n/catalogue";
import { formatDateTime } from "../../lib/format";

/** The columns of History; `head` is the number of the entry that the world stands at. */
export function historyColumns(t: Text<"sandbox">, locale: string, head: number): readonly Column<HistoryEntry>[] {
  const state = (row: HistoryEntry) => {
    if (row.number === head) return t("history.here");
    return t(row.applied ? "history.applied" : "history.undone");
  };
  return [
    { id: "number", header: t("history.number"), value: (row) => row.number, width: 60, align: "end", hideable: false },
    {
      id: "time",
      header: t("history.time"),
      value: (row) => row.time,
      text: (row) => formatDateTime(row.time, locale),
      width: 155,
    },
    { id: "actor", header: t("history.actor"), value: (row) => row.actor, width: 130, mono: true },
    { id: "kind", header: t("history.kind"), value: (row) => t(`history.kinds.${row.kind}`), width: 105 },
    {
      id: "summary",
      header: t("history.what"),
      value: entryCommand,
      render: (row) => (
        <span lang="en" translate="no">
          {entryCommand(row)}
        </span>
      ),
      flex: 1,
      width: 200,
      mono: true,
      wrap: true,
    },
    {
      id: "state",
      header: t("history.state"),
      value: state,
      render: (row) => (
        <span style={{ display: "inline-flex", gap: 6, alignItems: "center" }}>
          {row.number === head ? <Icon name="flag" /> : null}
          {state(row)}
        </span>
      ),
      width: 140,
    },
  ];
}
