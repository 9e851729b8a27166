import type { TaskPlan } from "../context";
import type { LogEntry, Task, WorldState } from "../store/state";
import { upidOf } from "./upid";

const TASKS_KEPT = 1000;
const LOG_LINES_KEPT = 1000;
const FIRST_PID = 1000;
const PIDS = 30_000;
const TICKS_PER_SECOND = 100;

/** The node that answers. */
export function localNode(state: WorldState): string {
  return state.cluster.nodes.keys().next().value ?? "localhost";
}

function pidOf(state: WorldState): number {
  return FIRST_PID + (state.sequence % PIDS);
}

/** A task of `authid` that starts now, server seconds. */
export function newTask(state: WorldState, plan: TaskPlan, authid: string, now: number): Task {
  const booted = state.cluster.nodes.get(plan.node)?.bootedAt ?? now;
  const pstart = Math.max(0, now - booted) * TICKS_PER_SECOND;
  const upid = upidOf({ ...plan, pid: pidOf(state), pstart, startedAt: now, authid });
  const { node, type, id, seconds, outcome = "OK", lines = [] } = plan;
  const ends = seconds === undefined ? {} : { endsAt: now + seconds };
  return { upid, node, type, id, authid, startedAt: now, ...ends, outcome, lines };
}

/** The state with one more task, the newest first. */
export function withTask(state: WorldState, task: Task): WorldState {
  return { ...state, sequence: state.sequence + 1, tasks: [task, ...state.tasks].slice(0, TASKS_KEPT) };
}

/** The state with one more line in the cluster log, the newest first. */
export function withLogLine(
  state: WorldState,
  line: Pick<LogEntry, "tag" | "msg" | "pri" | "user" | "time">,
): WorldState {
  const entry: LogEntry = { ...line, uid: state.sequence + 1, node: localNode(state), pid: pidOf(state) };
  return { ...state, sequence: state.sequence + 1, log: [entry, ...state.log].slice(0, LOG_LINES_KEPT) };
}
