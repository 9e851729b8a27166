import { useMemo, useState } from "react";
import { useAnswer } from "../../api/query";
import type { LogRow } from "../../api/schemas/tasks";
import { EmptyState } from "../../components/feedback/EmptyState";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import { useLanguage, useText } from "../../i18n/useText";
import { formatDateTime } from "../../lib/format";
import { FailureNotice } from "../../widgets/failure/FailureNotice";

/** Syslog levels up to this one are errors. */
const ERRORS = 3;

/** Errors stand out in red. */
function colored(column: Column<LogRow>): Column<LogRow> {
  const { render, text, value } = column;
  const shown = (row: LogRow) => (render === undefined ? (text ?? value)(row) : render(row));
  return { ...column, render: (row) => (row.pri <= ERRORS ? <span style={{ color: tone.error }}>{shown(row)}</span> : shown(row)) };
}

function columns(t: Text<"frame">, language: string): readonly Column<LogRow>[] {
  const all: readonly Column<LogRow>[] = [
    { id: "time", header: t("time"), value: (row) => row.time, text: (row) => formatDateTime(row.time, language), width: 160 },
    { id: "node", header: t("node"), value: (row) => row.node, width: 100, mono: true },
    { id: "tag", header: t("service"), value: (row) => row.tag, width: 100 },
    { id: "pid", header: t("processId"), value: (row) => row.pid, width: 80, align: "end" },
    { id: "user", header: t("userName"), value: (row) => row.user, width: 160, mono: true },
    { id: "pri", header: t("severity"), value: (row) => row.pri, width: 90, align: "end" },
    {
      id: "msg",
      header: t("message"),
      value: (row) => row.msg,
      render: (row) => (
        <span lang="en" translate="no">
          {row.msg}
        </span>
      ),
      flex: 1,
      width: 160,
    },
  ];
  return all.map(colored);
}

/** The cluster log, the newest first. */
export function ClusterLog() {
  const t = useText("frame");
  const language = useLanguage();
  const log = useAnswer("log.list", { max: 500 }, { refetchInterval: 3_000 });
  const shown = useMemo(() => columns(t, language), [t, language]);
  const [selected, setSelected] = useState<string>();
  return (
    <DataGrid
      id="log"
      label={t("clusterLog")}
      rows={log.data}
      columns={shown}
      rowId={(row) => `${String(row.uid)}:${row.node}`}
      selected={selected}
      onSelect={setSelected}
      sort={{ id: "time", desc: true }}
      empty={
        <EmptyState low icon="log" title={t("noLog")}>
          {t("noLogHint")}
        </EmptyState>
      }
      error={log.error === null ? undefined : <FailureNotice error={log.error} onRetry={() => void log.refetch()} />}
    />
  );
}
