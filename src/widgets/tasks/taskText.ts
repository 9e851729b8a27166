import type { TaskRow } from "../../api/schemas/tasks";
import type { Text, TextKey } from "../../i18n/catalogue";

const TYPES: Readonly<Record<string, TextKey<"frame">>> = {
  qmstart: "taskTypes.qmstart",
  qmstop: "taskTypes.qmstop",
  qmshutdown: "taskTypes.qmshutdown",
  qmreboot: "taskTypes.qmreboot",
  qmdestroy: "taskTypes.qmdestroy",
  vzstart: "taskTypes.vzstart",
  vzstop: "taskTypes.vzstop",
  vzshutdown: "taskTypes.vzshutdown",
  vzreboot: "taskTypes.vzreboot",
  vzdestroy: "taskTypes.vzdestroy",
  vncshell: "taskTypes.vncshell",
};

/** What a task does, in words; an unknown kind by its own name. */
export function taskText(task: Pick<TaskRow, "type" | "id">, t: Text<"frame">): string {
  const key = Object.hasOwn(TYPES, task.type) ? TYPES[task.type] : undefined;
  return key === undefined ? [task.type, task.id ?? ""].join(" ").trim() : t(key, { id: task.id ?? "" });
}
