import { useAnswer } from "../../api/query";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";
import { TaskGrid } from "../../widgets/tasks/TaskGrid";

const POLL_MS = 4_000;
const LIMIT = 500;

/** The **Task History** of a node: all of its tasks, or the login's own ones. */
export function NodeTasks({ node }: { readonly node: string }) {
  const t = useText("nodes");
  const tasks = useAnswer("tasks.ofNode", { node, source: "all", limit: LIMIT }, { refetchInterval: POLL_MS });
  return (
    <TaskGrid
      id="node-tasks"
      label={t("tasks")}
      tasks={tasks}
      empty={
        <EmptyState icon="tasks" title={t("noTasks")}>
          {t("noTasksHint", { node })}
        </EmptyState>
      }
    />
  );
}
