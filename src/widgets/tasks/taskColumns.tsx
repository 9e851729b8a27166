import CircularProgress from "@mui/material/CircularProgress";
import IconButton from "@mui/material/IconButton";
import type { TaskRow } from "../../api/schemas/tasks";
import { Icon } from "../../components/icons/Icon";
import type { Column } from "../../components/grid/Column";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import { formatDateTime } from "../../lib/format";
import { taskState } from "./taskState";
import { taskText } from "./taskText";

function startedBy(row: TaskRow): string {
  return row.tokenid === undefined ? row.user : `${row.user}!${row.tokenid}`;
}

const CONSOLES: ReadonlySet<string> = new Set(["vncproxy", "vncshell", "termproxy", "spiceproxy", "spiceshell"]);

const COLORS = { running: tone.text, ok: tone.text, warnings: tone.warning, failed: tone.error } as const;

interface Words {
  readonly t: Text<"frame">;
  readonly locale: string;
  readonly onOpen: (row: TaskRow) => void;
}

/** The columns of every task list: failed tasks in red, warnings in orange (gui.md section 2.10). */
export function taskColumns({ t, locale, onOpen }: Words): readonly Column<TaskRow>[] {
  const ended = (row: TaskRow) => (row.endtime === undefined ? t("running") : formatDateTime(row.endtime, locale));
  const endSign = (row: TaskRow) => {
    if (row.endtime !== undefined) return ended(row);
    if (CONSOLES.has(row.type)) return <Icon name="console" title={t("running")} />;
    return <CircularProgress size={14} aria-label={t("running")} />;
  };
  const colored = (column: Column<TaskRow>): Column<TaskRow> => ({
    ...column,
    sortable: false,
    render: (row) => (
      <span style={{ color: COLORS[taskState(row)] }}>
        {column.render === undefined ? (column.text ?? column.value)(row) : column.render(row)}
      </span>
    ),
  });
  const columns: readonly Column<TaskRow>[] = [
    { id: "starttime", header: t("startTime"), value: (row) => row.starttime, text: (row) => formatDateTime(row.starttime, locale), width: 160 },
    { id: "endtime", header: t("endTime"), value: (row) => row.endtime, text: ended, render: endSign, width: 160 },
    { id: "node", header: t("node"), value: (row) => row.node, width: 100, mono: true },
    { id: "user", header: t("userName"), value: startedBy, width: 160, mono: true },
    { id: "description", header: t("description"), value: (row) => taskText(row, t), flex: 1, width: 160 },
    {
      id: "status",
      header: t("status"),
      value: (row) => (row.endtime === undefined ? "" : (row.status ?? "")),
      render: (row) =>
        row.endtime === undefined ? null : (
          <span lang="en" translate="no">
            {row.status}
          </span>
        ),
      width: 200,
    },
  ];
  const open: Column<TaskRow> = {
    id: "open",
    header: t("openTask"),
    value: () => "",
    render: (row) => (
      <IconButton aria-label={t("openTaskOf", { what: taskText(row, t) })} onClick={() => onOpen(row)} sx={{ p: 0 }}>
        <Icon name="chevronRight" />
      </IconButton>
    ),
    width: 64,
    align: "center",
    sortable: false,
  };
  return [...columns.map(colored), open];
}
