import { useAnswer } from "../../api/query";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";
import type { Guest } from "../../widgets/guest/guest";
import { TaskGrid } from "../../widgets/tasks/TaskGrid";
import { GuestGate } from "../../widgets/guest/GuestGate";

const POLL_MS = 4_000;
const LIMIT = 500;

/** The **Task History** of a guest: all of its tasks, or the login's own ones. */
export function GuestTasks({ vmid }: { readonly vmid: string }) {
  return <GuestGate vmid={vmid}>{(guest) => <Tasks guest={guest} />}</GuestGate>;
}

function Tasks({ guest: { node, vmid } }: { readonly guest: Guest }) {
  const t = useText("guests");
  const params = { node, vmid, source: "all", limit: LIMIT } as const;
  const tasks = useAnswer("tasks.ofNode", params, { refetchInterval: POLL_MS });
  return (
    <TaskGrid
      id="guest-tasks"
      label={t("taskHistory")}
      tasks={tasks}
      empty={
        <EmptyState icon="tasks" title={t("noTasks")}>
          {t("noTasksHint", { node })}
        </EmptyState>
      }
    />
  );
}
