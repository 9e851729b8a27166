/** What a task's id tells of the task (api.md 1.11). */
export interface Upid {
  readonly node: string;
  readonly type: string;
  readonly id: string;
}

const UPID = /^UPID:([A-Za-z0-9][A-Za-z0-9-]*):[0-9A-Fa-f]{8}:[0-9A-Fa-f]{8,9}:[0-9A-Fa-f]{8}:([^:\s]+):([^:\s]*):[^:\s]+:$/;

/** Nothing where the text is no task id. */
export function readUpid(text: string): Upid | undefined {
  const [, node, type, id] = UPID.exec(text) ?? [];
  return node === undefined || type === undefined || id === undefined ? undefined : { node, type, id };
}
