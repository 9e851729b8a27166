import type { TaskRow } from "../../api/schemas/tasks";

export type TaskState = "running" | "ok" | "warnings" | "failed";

/** How a task stands or ended (gui.md section 2.10). */
export function taskState(task: Pick<TaskRow, "endtime" | "status">): TaskState {
  if (task.endtime === undefined) return "running";
  if (task.status === "OK" || task.status === undefined) return "ok";
  return task.status.startsWith("WARNINGS") ? "warnings" : "failed";
}

/** Running tasks on top, then the newest first. */
export function byTaskOrder(a: TaskRow, b: TaskRow): number {
  const running = Number(b.endtime === undefined) - Number(a.endtime === undefined);
  return running === 0 ? b.starttime - a.starttime : running;
}
