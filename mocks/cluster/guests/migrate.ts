import { splitList } from "../../../src/api/schemas/fields";
import { type Context, Refused } from "../../context";
import type { Guest } from "../../store/state";
import { demand, parameterFault } from "../held";
import { withFigures } from "./figuresOf";
import { demandUnlocked } from "./lock";
import { guestTask, labelOf, replaceGuest } from "./replace";

const SECONDS = 8;

interface Migration {
  readonly target: string;
  /** Storages on the other side: `1`, one for all, or `from:to` pairs. */
  readonly storages?: string | undefined;
  /** A running guest may go along. */
  readonly live: boolean;
}

/** Moves a guest to another node of the cluster; it is there when the task ends (api.md 5.1, 5.3). */
export function migrateGuest(context: Context, guest: Guest, { target, storages, live }: Migration): string {
  if (storages !== undefined && storages !== "1") {
    demand(context, "VM.Config.Disk", `/vms/${guest.vmid}`);
    for (const pair of splitList(storages)) {
      demand(context, "Datastore.AllocateSpace", `/storage/${pair.slice(pair.indexOf(":") + 1)}`);
    }
  }
  if (target === guest.node) throw parameterFault(new Map([["target", "target is local node."]]));
  const node = context.state.cluster.nodes.get(target);
  if (node === undefined) throw new Refused(500, `no such cluster node '${target}'\n`);
  demandUnlocked(guest);
  const running = guest.status === "running";
  const type = guest.kind === "qemu" ? "qmigrate" : "vzmigrate";
  if (running && !live) {
    const what = guest.kind === "qemu" ? "VM without --online" : "container without --online or --restart";
    throw new Refused(500, `can't migrate running ${what}\n`);
  }
  if (node.status === "offline") return guestTask(context, guest, type, 0, `node '${target}' is not online`);
  const status = running ? ("running" as const) : ("stopped" as const);
  replaceGuest(context, { ...guest, next: { status, at: context.now + SECONDS, node: target } });
  return guestTask(context, guest, type, SECONDS);
}

/** Where a guest can go, as the dialog asks before. */
export function migrateTargets(context: Context, guest: Guest) {
  const others = [...context.state.cluster.nodes.values()].filter(({ name }) => name !== guest.node);
  return {
    running: guest.status === "running" ? (1 as const) : (0 as const),
    allowed_nodes: others.filter(({ status }) => status === "online").map(({ name }) => name),
    local_disks: [],
    local_resources: [],
    "mapped-resources": [],
  };
}

/** There is no other cluster to go to: the task finds nobody at the other end. */
export function remoteMigrate(context: Context, guest: Guest): string {
  const outcome = "error connecting to the remote cluster: No route to host";
  return guestTask(context, guest, guest.kind === "qemu" ? "qmigrate" : "vzmigrate", 3, outcome);
}

/** Makes a stopped guest a template. */
export function makeTemplate(context: Context, guest: Guest): string {
  const kind = guest.kind === "qemu" ? "VM" : "CT";
  if (guest.template === true) throw new Refused(500, "you can't convert a template to a template\n");
  demandUnlocked(guest);
  if ((guest.snapshots?.size ?? 0) > 0) {
    throw new Refused(500, `unable to create template, because ${kind} contains snapshots\n`);
  }
  if (guest.status === "running") {
    throw new Refused(500, `you can't convert ${labelOf(guest)} to a template while it is running\n`);
  }
  replaceGuest(context, withFigures({ ...guest, config: new Map(guest.config).set("template", 1) }));
  return guestTask(context, guest, guest.kind === "qemu" ? "qmtemplate" : "vztemplate", 1);
}
