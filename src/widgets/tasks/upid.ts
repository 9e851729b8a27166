import type { TaskRow } from "../../api/schemas/tasks";

/** What a task's id tells by itself; start in seconds. */
export type UpidParts = Pick<TaskRow, "node" | "type" | "id" | "user" | "starttime"> & { readonly pid: number };

/** Reads `UPID:node:pid:pstart:starttime:type:id:user:`, numbers in hex; `undefined` where it is none. */
export function readUpid(upid: string): UpidParts | undefined {
  const [head, node, pid, , start, type, id, user] = upid.split(":");
  const starttime = Number.parseInt(start ?? "", 16);
  if (head !== "UPID" || node === undefined || type === undefined || user === undefined) return undefined;
  if (!Number.isFinite(starttime)) return undefined;
  return { node, type, id: id ?? "", user, starttime, pid: Number.parseInt(pid ?? "0", 16) };
}
