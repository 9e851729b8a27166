import CircularProgress from "@mui/material/CircularProgress";
import type { TaskRow } from "../../api/schemas/tasks";
import type { Column } from "../../components/grid/Column";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import { formatDateTime } from "../../lib/format";
import { hasFailed, taskText } from "./taskText";

function startedBy(row: TaskRow): string {
  return row.tokenid === undefined ? row.user : `${row.user}!${row.tokenid}`;
}

/** The columns of every task list (gui.md section 2.10). */
export function taskColumns(t: Text<"frame">, locale: string): readonly Column<TaskRow>[] {
  const ended = (row: TaskRow) => (row.endtime === undefined ? t("running") : formatDateTime(row.endtime, locale));
  return [
    { id: "starttime", header: t("startTime"), value: (row) => row.starttime, text: (row) => formatDateTime(row.starttime, locale), width: 160 },
    {
      id: "endtime",
      header: t("endTime"),
      value: (row) => row.endtime ?? Number.MAX_SAFE_INTEGER,
      text: ended,
      render: (row) => (row.endtime === undefined ? <CircularProgress size={14} aria-label={t("running")} /> : ended(row)),
      width: 160,
    },
    { id: "node", header: t("node"), value: (row) => row.node, width: 100, mono: true },
    { id: "user", header: t("userName"), value: startedBy, width: 160, mono: true },
    { id: "description", header: t("description"), value: (row) => taskText(row, t), flex: 1 },
    {
      id: "status",
      header: t("status"),
      value: (row) => (row.endtime === undefined ? "" : (row.status ?? "")),
      render: (row) =>
        row.endtime === undefined ? null : (
          <span lang="en" translate="no" style={hasFailed(row) ? { color: tone.error } : undefined}>
            {row.status}
          </span>
        ),
      width: 240,
    },
  ];
}
