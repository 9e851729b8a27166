import { type ReactNode, useMemo, useState } from "react";
import type { TaskRow } from "../../api/schemas/tasks";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../address/useAddress";
import { FailureNotice } from "../failure/FailureNotice";
import { taskAddress } from "./taskAddress";
import { taskColumns } from "./taskColumns";
import { byTaskOrder } from "./taskState";

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

const rowId = (row: TaskRow) => row.upid;

/** Tasks, running ones first, then the newest; a row opens its window by its address (gui.md section 2.10). */
export function TaskGrid({ id, label, tasks, empty }: TaskGridProps) {
  const t = useText("frame");
  const locale = useLanguage();
  const [, setAddress] = useAddress(taskAddress);
  const columns = useMemo(
    () => taskColumns({ t, locale, onOpen: ({ upid }) => setAddress({ task: upid }) }),
    [t, locale, setAddress],
  );
  const rows = useMemo(() => tasks.data?.toSorted(byTaskOrder), [tasks.data]);
  const [selected, setSelected] = useState<string>();
  const failed = tasks.error !== null && tasks.error !== undefined;
  return (
    <DataGrid
      id={id}
      label={label}
      rows={rows}
      columns={columns}
      rowId={rowId}
      selected={selected}
      onSelect={setSelected}
      onOpen={({ upid }) => setAddress({ task: upid })}
      empty={empty}
      error={failed ? <FailureNotice error={tasks.error} onRetry={() => void tasks.refetch()} /> : undefined}
    />
  );
}
