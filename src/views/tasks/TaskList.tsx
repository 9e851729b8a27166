import { useAnswer } from "../../api/query";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";
import { TaskGrid } from "../../widgets/tasks/TaskGrid";

/** The cluster's tasks, the newest first; asked again every few seconds. */
export function TaskList() {
  const t = useText("frame");
  const tasks = useAnswer("tasks.list", {}, { refetchInterval: 3_000 });
  return (
    <TaskGrid
      id="tasks"
      label={t("tasks")}
      tasks={tasks}
      empty={
        <EmptyState low icon="tasks" title={t("noTasks")}>
          {t("noTasksHint")}
        </EmptyState>
      }
    />
  );
}
