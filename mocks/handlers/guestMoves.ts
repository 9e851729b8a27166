import { guestOf } from "../cluster/guestLookup";
import { demandRunning, followTask } from "../cluster/guestPower";
import { demandUnlocked } from "../cluster/guests/lock";
import { makeTemplate, migrateGuest, migrateTargets, remoteMigrate } from "../cluster/guests/migrate";
import { guestTask, replaceGuest } from "../cluster/guests/replace";
import { canSnapshot } from "../cluster/guests/snapshots";
import { demand, rootOnly, rootOnlyAmong } from "../cluster/held";
import type { Context, Handlers } from "../context";
import type { Guest } from "../store/state";

interface Target {
  readonly node: string;
  readonly vmid: string;
}

const DIRECTORIES = {
  qemu: ["agent", "cloudinit", "config", "feature", "firewall", "migrate", "pending", "snapshot", "status", "vncproxy"],
  lxc: ["config", "feature", "firewall", "interfaces", "migrate", "pending", "snapshot", "status", "vncproxy"],
};
const ACTIONS = ["current", "reboot", "resume", "shutdown", "start", "stop", "suspend"];

function index(context: Context, kind: Guest["kind"], params: Target, names: readonly string[]) {
  guestOf(context, kind, params);
  return names.map((subdir) => ({ subdir }));
}

function feature(context: Context, kind: Guest["kind"], params: Target & { readonly feature: string }) {
  const guest = guestOf(context, kind, params);
  const has = params.feature === "copy" || canSnapshot(context, guest);
  return { hasFeature: has ? (1 as const) : (0 as const), nodes: [guest.node] };
}

function resumed(context: Context, guest: Guest): string {
  const { paused: _paused, ...rest } = guest;
  replaceGuest(context, rest);
  return guestTask(context, guest, "qmresume", 1);
}

/** To disk a machine stops with its state kept, in memory it pauses. */
function suspendedToDisk(context: Context, guest: Guest): string {
  const locked = { ...guest, config: new Map(guest.config).set("lock", "suspended") };
  return followTask(context, locked, { task: "qmsuspend", to: "stopped", seconds: 3 });
}

/** Power beyond on and off, templates, and moving to another node (api.md 5.1, 5.3). */
export const guestMoves = {
  "qemu.index": (context, params) => index(context, "qemu", params, DIRECTORIES.qemu),
  "lxc.index": (context, params) => index(context, "lxc", params, DIRECTORIES.lxc),
  "qemu.statusIndex": (context, params) => index(context, "qemu", params, [...ACTIONS, "reset"]),
  "lxc.statusIndex": (context, params) => index(context, "lxc", params, ACTIONS),
  "qemu.feature": (context, params) => feature(context, "qemu", params),
  "lxc.feature": (context, params) => feature(context, "lxc", params),
  "qemu.template": (context, params) => makeTemplate(context, guestOf(context, "qemu", params)),
  "lxc.template": (context, params) => makeTemplate(context, guestOf(context, "lxc", params)),
  "qemu.reset": (context, params) => {
    rootOnly(context, "skiplock", params.skiplock);
    const guest = guestOf(context, "qemu", params);
    demandRunning(guest);
    return guestTask(context, guest, "qmreset", 1);
  },
  "qemu.suspend": (context, params) => {
    rootOnly(context, "skiplock", params.skiplock);
    const guest = guestOf(context, "qemu", params);
    if (params.todisk === true) {
      demand(context, "VM.Config.Disk", `/vms/${params.vmid}`);
      const storage = params.statestorage ?? guest.config.get("vmstatestorage");
      if (storage !== undefined) demand(context, "Datastore.AllocateSpace", `/storage/${storage}`);
    }
    demandRunning(guest);
    demandUnlocked(guest);
    if (params.todisk === true) return suspendedToDisk(context, guest);
    replaceGuest(context, { ...guest, paused: true });
    return guestTask(context, guest, "qmpause", 1);
  },
  "qemu.resume": (context, params) => {
    rootOnlyAmong(context, params, ["skiplock", "nocheck"]);
    const guest = guestOf(context, "qemu", params);
    demandRunning(guest);
    return resumed(context, guest);
  },
  "lxc.suspend": (context, params) => {
    const guest = guestOf(context, "lxc", params);
    demandRunning(guest);
    return followTask(context, guest, { task: "vzsuspend", to: "stopped", seconds: 2 });
  },
  "lxc.resume": (context, params) =>
    followTask(context, guestOf(context, "lxc", params), { task: "vzresume", to: "running", seconds: 2 }),
  "qemu.migrateTargets": (context, params) => migrateTargets(context, guestOf(context, "qemu", params)),
  "lxc.migrateTargets": (context, params) => migrateTargets(context, guestOf(context, "lxc", params)),
  "qemu.migrate": (context, params) => {
    rootOnlyAmong(context, params, ["force", "migration_type", "migration_network"]);
    const guest = guestOf(context, "qemu", params);
    return migrateGuest(context, guest, { ...params, storages: params.targetstorage, live: params.online === true });
  },
  "lxc.migrate": (context, params) => {
    const live = params.online === true || params.restart === true;
    const guest = guestOf(context, "lxc", params);
    return migrateGuest(context, guest, { ...params, storages: params["target-storage"], live });
  },
  "qemu.remoteMigrate": (context, params) => remoteMigrate(context, guestOf(context, "qemu", params)),
  "lxc.remoteMigrate": (context, params) => remoteMigrate(context, guestOf(context, "lxc", params)),
} satisfies Partial<Handlers>;
