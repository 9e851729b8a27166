import { asTokenId, splitTokenId } from "../../src/engine/names";
import type { Task } from "../store/state";

/** The parts of a task's id (api.md 1.11). */
export interface Upid {
  readonly node: string;
  readonly pid: number;
  readonly pstart: number;
  readonly startedAt: number;
  readonly type: string;
  readonly id: string;
  readonly authid: string;
}

const UPID =
  /^UPID:([A-Za-z0-9][A-Za-z0-9-]*):([0-9A-Fa-f]{8}):([0-9A-Fa-f]{8,9}):([0-9A-Fa-f]{8}):([^:\s]+):([^:\s]*):([^:\s]+):$/;

/** Nothing where the text is no task id. */
export function readUpid(text: string): Upid | undefined {
  const [, node, pid, pstart, start, type, id, authid] = UPID.exec(text) ?? [];
  if (node === undefined || pid === undefined || pstart === undefined || start === undefined) return undefined;
  if (type === undefined || id === undefined || authid === undefined) return undefined;
  const [pidNumber, pstartNumber, startedAt] = [pid, pstart, start].map((hex) => Number.parseInt(hex, 16));
  return { node, pid: pidNumber ?? 0, pstart: pstartNumber ?? 0, startedAt: startedAt ?? 0, type, id, authid };
}

export function hasEnded(task: Task, now: number): boolean {
  return task.endsAt !== undefined && task.endsAt <= now;
}

/** `user` and `tokenid` of an answer: a token's id is split at its `!`. */
export function ownerOf(authid: string): { readonly user: string; readonly tokenid?: string } {
  const id = asTokenId(authid);
  if (id === undefined) return { user: authid };
  const { user, token } = splitTokenId(id);
  return { user, tokenid: token };
}

/** A user owns what it and its tokens started, a token only what it started itself (api.md 4.23). */
export function ownsTask(caller: string, authid: string): boolean {
  return caller === authid || caller === ownerOf(authid).user;
}

export type TaskOutcome = "ok" | "warning" | "error" | "unknown";

export function outcomeOf(task: Task, now: number): TaskOutcome {
  if (!hasEnded(task, now)) return "unknown";
  if (task.outcome === "OK") return "ok";
  return task.outcome.startsWith("WARNINGS: ") ? "warning" : "error";
}

/** The columns that every list of tasks has. */
export function taskColumns(task: Task) {
  return { upid: task.upid, node: task.node, starttime: task.startedAt, type: task.type, id: task.id };
}

/** The lines of a task's log with its last word. */
export function logLines(task: Task, now: number): readonly string[] {
  if (!hasEnded(task, now)) return task.lines;
  const ok = task.outcome === "OK" || task.outcome.startsWith("WARNINGS: ");
  return [...task.lines, ok ? `TASK ${task.outcome}` : `TASK ERROR: ${task.outcome}`];
}
