import { demand, holds, parameterFault } from "../cluster/held";
import { forwardedTo } from "../cluster/nodeNames";
import { tasksOfCluster, tasksOfNode } from "../cluster/taskList";
import { hasEnded, logLines, ownerOf, ownsTask, readUpid, taskColumns, type Upid } from "../cluster/taskRows";
import { type Context, type Handlers, Refused } from "../context";
import type { Task, WorldState } from "../store/state";

const PAGE = 50;
const GUEST_TASK = /^(?:qm|vz)/;

interface Found {
  readonly upid: Upid;
  readonly task: Task | undefined;
}

/** The task of a call, after the tests in PVE's order: the id's form, then the caller's right. */
function taskOf(context: Context, params: { readonly node: string; readonly upid: string }, privilege: string): Found {
  const upid = readUpid(params.upid);
  if (upid === undefined) throw parameterFault(new Map([["upid", "unable to parse worker upid"]]));
  forwardedTo(context, params.node);
  if (!ownsTask(context.caller ?? "", upid.authid)) demand(context, privilege, `/nodes/${params.node}`);
  return { upid, task: context.state.tasks.find((task) => task.upid === params.upid) };
}

/** A task that is stopped ends now; a guest that was on its way stays where it is. */
function stopped(state: WorldState, stopping: Task, now: number): WorldState {
  const tasks = state.tasks.map((task) =>
    task.upid === stopping.upid ? { ...task, endsAt: now, outcome: "unexpected status" } : task,
  );
  const guest = state.cluster.guests.get(stopping.id);
  if (guest?.next === undefined || guest.next.at !== stopping.endsAt || !GUEST_TASK.test(stopping.type)) {
    return { ...state, tasks };
  }
  const { next: _next, ...still } = guest;
  return { ...state, tasks, cluster: { ...state.cluster, guests: new Map(state.cluster.guests).set(guest.vmid, still) } };
}

/** Tasks and the cluster log (api.md 4.23). */
export const tasks = {
  "tasks.list": (context) => tasksOfCluster(context),
  "log.list": (context, { max }) => {
    const all = holds(context, "Sys.Syslog", "/");
    const visible = context.state.log.filter((entry) => all || entry.user === context.caller);
    return visible
      .slice(0, max ?? PAGE)
      .map((entry) => ({ id: `${entry.uid}:${entry.node}`, ...entry }));
  },
  "tasks.ofNode": (context, { node, start = 0, limit = PAGE, ...filter }) => {
    const rows = tasksOfNode(context, forwardedTo(context, node).name, filter);
    if (rows.length > 0) context.total(rows.length);
    return rows.slice(start, start + limit);
  },
  "tasks.index": () => [{ name: "log" }, { name: "status" }],
  "tasks.status": (context, params) => {
    const upid = readUpid(params.upid);
    const task = context.state.tasks.find((candidate) => candidate.upid === params.upid);
    if (upid !== undefined && task === undefined) throw parameterFault(new Map([["upid", "no such task"]]));
    const found = taskOf(context, params, "Sys.Audit");
    if (task === undefined) throw parameterFault(new Map([["upid", "no such task"]]));
    const ended = hasEnded(task, context.now);
    return {
      ...taskColumns(task),
      ...ownerOf(task.authid),
      pid: found.upid.pid,
      pstart: found.upid.pstart,
      status: ended ? ("stopped" as const) : ("running" as const),
      ...(ended ? { exitstatus: task.outcome } : {}),
    };
  },
  "tasks.log": (context, { start, limit, download, ...params }) => {
    if (download === true && (start !== undefined || limit !== undefined)) {
      throw new Refused(500, "'download' cannot be used together with 'start' or 'limit' parameters\n");
    }
    const { task } = taskOf(context, params, "Sys.Audit");
    const lines = task === undefined ? ["unable to open file - No such file or directory"] : logLines(task, context.now);
    const shown = lines.length === 0 ? ["no content"] : lines;
    context.total(shown.length);
    const end = limit === 0 ? undefined : (start ?? 0) + (limit ?? PAGE);
    return shown.map((t, index) => ({ n: index + 1, t })).slice(start ?? 0, end);
  },
  "tasks.stop": (context, params) => {
    const { task } = taskOf(context, params, "Sys.Modify");
    if (task === undefined) throw parameterFault(new Map([["upid", "no such task"]]));
    if (!hasEnded(task, context.now)) context.update((state) => stopped(state, task, context.now));
    return null;
  },
} satisfies Partial<Handlers>;
