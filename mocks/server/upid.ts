/** What a task's id tells. Times are server seconds. */
export interface TaskId {
  readonly node: string;
  readonly pid: number;
  readonly pstart: number;
  readonly startedAt: number;
  readonly type: string;
  readonly id: string;
  readonly authid: string;
}

function hex8(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, "0");
}

/** A task id as PVE writes it (api.md 1.11). */
export function upidOf(task: TaskId): string {
  const { node, pid, pstart, startedAt, type, id, authid } = task;
  return `UPID:${node}:${hex8(pid)}:${hex8(pstart)}:${hex8(startedAt)}:${type}:${id}:${authid}:`;
}
