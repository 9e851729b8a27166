import CircularProgress from "@mui/material/CircularProgress";
import { lazy, Suspense, useState } from "react";
import { useAnswer } from "../../api/query";
import type { TaskRow } from "../../api/schemas/tasks";
import { EmptyState } from "../../components/feedback/EmptyState";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import { useLanguage, useText } from "../../i18n/useText";
import { formatDateTime } from "../../lib/format";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { hasFailed, taskText } from "./taskText";

const TaskWindow = lazy(() => import("./TaskWindow").then((module) => ({ default: module.TaskWindow })));

function columns(t: Text<"frame">, language: string): readonly Column<TaskRow>[] {
  return [
    { id: "starttime", header: t("startTime"), value: (row) => row.starttime, text: (row) => formatDateTime(row.starttime, language), width: 160 },
    {
      id: "endtime",
      header: t("endTime"),
      value: (row) => row.endtime ?? Number.MAX_SAFE_INTEGER,
      text: (row) => (row.endtime === undefined ? t("running") : formatDateTime(row.endtime, language)),
      render: (row) =>
        row.endtime === undefined ? <CircularProgress size={14} aria-label={t("running")} /> : formatDateTime(row.endtime, language),
      width: 160,
    },
    { id: "node", header: t("node"), value: (row) => row.node, width: 100, mono: true },
    { id: "user", header: t("userName"), value: (row) => (row.tokenid === undefined ? row.user : `${row.user}!${row.tokenid}`), width: 160, mono: true },
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

/** The cluster's tasks, the newest first; asked again every few seconds. */
export function TaskList() {
  const t = useText("frame");
  const language = useLanguage();
  const tasks = useAnswer("tasks.list", {}, { refetchInterval: 3_000 });
  const [selected, setSelected] = useState<string>();
  const [opened, setOpened] = useState<TaskRow>();
  return (
    <>
      <DataGrid
        id="tasks"
        label={t("tasks")}
        rows={tasks.data}
        columns={columns(t, language)}
        rowId={(row) => row.upid}
        selected={selected}
        onSelect={setSelected}
        onOpen={setOpened}
        sort={{ id: "starttime", desc: true }}
        empty={
          <EmptyState icon="tasks" title={t("noTasks")}>
            {t("noTasksHint")}
          </EmptyState>
        }
        error={tasks.error === null ? undefined : <FailureNotice error={tasks.error} onRetry={() => void tasks.refetch()} />}
      />
      <Suspense fallback={null}>
        {opened === undefined ? null : <TaskWindow task={opened} onClose={() => setOpened(undefined)} />}
      </Suspense>
    </>
  );
}
