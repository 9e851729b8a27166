import type { TaskRow } from "../../api/schemas/tasks";
import type { Text } from "../../i18n/catalogue";

const KINDS = [
  "qmstart", "qmstop", "qmshutdown", "qmreboot", "qmdestroy", "qmcreate", "qmrestore", "qmclone", "qmtemplate",
  "qmsnapshot", "qmdelsnapshot", "qmrollback", "qmigrate", "qmpause", "qmresume", "qmreset", "qmsuspend", "qmmove",
  "vzstart", "vzstop", "vzshutdown", "vzreboot", "vzdestroy", "vzcreate", "vzrestore", "vzclone", "vztemplate",
  "vzsnapshot", "vzdelsnapshot", "vzrollback", "vzmigrate", "vzdump", "vncproxy", "vncshell", "resize", "imgdel",
  "download", "auth-realm-sync", "auth-realm-sync-test",
] as const;

/** What a task does, in words; an unknown kind by its own name. */
export function taskText(task: Pick<TaskRow, "type" | "id">, t: Text<"frame">): string {
  const kind = KINDS.find((one) => one === task.type);
  return kind === undefined ? [task.type, task.id ?? ""].join(" ").trim() : t(`taskTypes.${kind}`, { id: task.id ?? "" });
}
