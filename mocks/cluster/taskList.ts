import type { Context } from "../context";
import type { Task } from "../store/state";
import { holds } from "./held";
import { hasEnded, outcomeOf, ownerOf, ownsTask, readUpid, taskColumns } from "./taskRows";

/** The filters of a node's task list (api.md 4.23). */
export interface TaskFilter {
  readonly source?: "archive" | "active" | "all";
  readonly userfilter?: string;
  readonly typefilter?: string;
  readonly vmid?: string;
  readonly since?: number;
  readonly until?: number;
  readonly statusfilter?: readonly string[];
  readonly errors?: boolean;
}

/** In the active part a token's id is not split: its owner does not see it there, a quirk of PVE. */
function ownerIn(task: Task, active: boolean) {
  return active ? { user: task.authid } : ownerOf(task.authid);
}

function wanted(context: Context, filter: TaskFilter, task: Task): boolean {
  const active = !hasEnded(task, context.now);
  const source = filter.source ?? "archive";
  if (source !== "all" && active !== (source === "active")) return false;
  const user = ownerIn(task, active).user.toLowerCase();
  if (filter.userfilter !== undefined && !user.includes(filter.userfilter.toLowerCase())) return false;
  if (filter.typefilter !== undefined && filter.typefilter !== task.type) return false;
  if (filter.vmid !== undefined && filter.vmid !== task.id) return false;
  if (filter.since !== undefined && task.startedAt < filter.since) return false;
  if (filter.until !== undefined && task.startedAt > filter.until) return false;
  const outcome = outcomeOf(task, context.now);
  if (filter.errors === true) return outcome !== "ok";
  const states = filter.statusfilter?.map((state) => state.toLowerCase());
  return states === undefined || states.includes(outcome);
}

function nodeRow(task: Task, now: number) {
  const upid = readUpid(task.upid);
  const active = !hasEnded(task, now);
  const status = active ? { status: "RUNNING" } : { status: task.outcome, endtime: task.endsAt ?? now };
  return { ...taskColumns(task), ...ownerIn(task, active), ...status, pid: upid?.pid ?? 0, pstart: upid?.pstart ?? 0 };
}

/** The matching tasks of a node that the caller may see: active ones first, then the last finished first. */
export function tasksOfNode(context: Context, node: string, filter: TaskFilter) {
  const { caller, now } = context;
  const audit = holds(context, "Sys.Audit", `/nodes/${node}`);
  const mine = (task: Task) =>
    caller !== null && (hasEnded(task, now) ? ownsTask(caller, task.authid) : caller === task.authid);
  return context.state.tasks
    .filter((task) => task.node === node && (audit || mine(task)) && wanted(context, filter, task))
    .toSorted((a, b) => (hasEnded(b, now) ? (b.endsAt ?? 0) : Infinity) - (hasEnded(a, now) ? (a.endsAt ?? 0) : Infinity) || 0)
    .map((task) => nodeRow(task, now));
}

const SHOWN = 25;

/** The running and the latest finished tasks of each node, as the cluster knows them. */
export function tasksOfCluster(context: Context) {
  const { now, state } = context;
  return [...state.cluster.nodes.keys()].flatMap((node) => {
    const own = state.tasks.filter((task) => task.node === node);
    const running = own.filter((task) => !hasEnded(task, now));
    const finished = own.filter((task) => hasEnded(task, now)).slice(0, Math.max(0, SHOWN - running.length));
    return [...running, ...finished].map((task) => {
      const ended = hasEnded(task, now);
      const end = ended ? { endtime: task.endsAt ?? now, status: task.outcome } : { pid: readUpid(task.upid)?.pid ?? 0 };
      return { ...taskColumns(task), ...ownerOf(task.authid), saved: ended ? "1" : "0", ...end };
    });
  });
}
