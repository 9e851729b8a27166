import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import type { TaskRow } from "../../api/schemas/tasks";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { FailureNotice } from "../failure/FailureNotice";
import { taskColumns } from "./taskColumns";

const TaskWindow = lazy(() => import("./TaskWindow").then((module) => ({ default: module.TaskWindow })));

interface TaskGridProps {
  /** Names the remembered state of the grid. */
  readonly id: string;
  readonly label: string;
  readonly tasks: {
    readonly data: readonly TaskRow[] | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly empty: ReactNode;
}

/** Tasks, the newest first; a row opens its output (gui.md section 2.10). */
export function TaskGrid({ id, label, tasks, empty }: TaskGridProps) {
  const t = useText("frame");
  const locale = useLanguage();
  const columns = useMemo(() => taskColumns(t, locale), [t, locale]);
  const [selected, setSelected] = useState<string>();
  const [opened, setOpened] = useState<TaskRow>();
  const failed = tasks.error !== null && tasks.error !== undefined;
  return (
    <>
      <DataGrid
        id={id}
        label={label}
        rows={tasks.data}
        columns={columns}
        rowId={(row) => row.upid}
        selected={selected}
        onSelect={setSelected}
        onOpen={setOpened}
        sort={{ id: "starttime", desc: true }}
        empty={empty}
        error={failed ? <FailureNotice error={tasks.error} onRetry={() => void tasks.refetch()} /> : undefined}
      />
      <Suspense fallback={null}>
        {opened === undefined ? null : <TaskWindow task={opened} onClose={() => setOpened(undefined)} />}
      </Suspense>
    </>
  );
}
