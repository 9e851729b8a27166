import { type Context, Refused } from "../../context";
import type { Guest, Snapshot } from "../../store/state";
import { readVolume } from "../storage/volume";
import { readDrive } from "./drive";
import { withFigures } from "./figuresOf";
import { guestTask, replaceGuest } from "./replace";

const SECONDS = 2;
const RESERVED = new Set(["current", "pending"]);
/** Storages that keep snapshots of raw volumes; folders keep those of qcow2 files. */
const ABLE = new Set(["lvmthin", "zfspool", "rbd", "btrfs"]);

/** The snapshots as PVE lists them, and the present as a row `current`. */
export function snapshotRows(guest: Guest) {
  const taken = [...(guest.snapshots ?? [])].map(([name, snapshot]) => ({
    name,
    snaptime: snapshot.time,
    description: snapshot.description ?? "",
    ...(guest.kind === "qemu" && { vmstate: snapshot.vmstate === true ? (1 as const) : (0 as const) }),
    ...parentColumn(snapshot.config),
  }));
  const current = {
    name: "current",
    description: "You are here!",
    running: guest.status === "running" ? 1 : 0,
    ...parentColumn(guest.config),
  };
  return [...taken, current];
}

function parentColumn(config: Guest["config"]) {
  const parent = config.get("parent");
  return parent === undefined ? {} : { parent: String(parent) };
}

/** Can every volume of the guest be kept in a snapshot? */
export function canSnapshot(context: Context, guest: Guest): boolean {
  return [...guest.config].every(([option, value]) => {
    const { file, kind } = readDrive(option, String(value));
    const volume = readVolume(file);
    if (kind !== "disk" || volume?.owner === undefined) return true;
    return ABLE.has(context.state.cluster.storages.get(volume.storage)?.type ?? "") || volume.name.endsWith(".qcow2");
  });
}

interface Take {
  readonly snapname: string;
  readonly description?: string;
  readonly vmstate?: boolean;
}

/** Keeps the configuration under a name. What does not fit is told by the task, a reserved or used name at once. */
export function takeSnapshot(context: Context, guest: Guest, { snapname, description, vmstate }: Take): string {
  const type = guest.kind === "qemu" ? "qmsnapshot" : "vzsnapshot";
  if (RESERVED.has(snapname)) throw new Refused(500, `unable to use snapshot name '${snapname}' (reserved name)\n`);
  if (guest.snapshots?.has(snapname) === true) {
    return guestTask(context, guest, type, 0, `snapshot name '${snapname}' already used`);
  }
  if (!canSnapshot(context, guest)) return guestTask(context, guest, type, 0, "snapshot feature is not available");
  const snapshot: Snapshot = {
    time: context.now,
    config: guest.config,
    ...(description !== undefined && description !== "" && { description }),
    ...(vmstate === true && guest.status === "running" && { vmstate }),
  };
  const snapshots = new Map(guest.snapshots).set(snapname, snapshot);
  replaceGuest(context, { ...guest, snapshots, config: new Map(guest.config).set("parent", snapname) });
  return guestTask(context, guest, type, SECONDS);
}

/** Drops a snapshot; what came after it hangs on what was before. */
export function deleteSnapshot(context: Context, guest: Guest, name: string): string {
  const type = guest.kind === "qemu" ? "qmdelsnapshot" : "vzdelsnapshot";
  const gone = guest.snapshots?.get(name);
  if (gone === undefined) return guestTask(context, guest, type, 0, `snapshot '${name}' does not exist`);
  const parent = gone.config.get("parent");
  const passed = (config: Guest["config"]): Guest["config"] => {
    if (config.get("parent") !== name) return config;
    const next = new Map(config);
    if (parent === undefined) next.delete("parent");
    else next.set("parent", parent);
    return next;
  };
  const left = [...(guest.snapshots ?? [])].filter(([other]) => other !== name);
  const snapshots = new Map(left.map(([other, snapshot]) => [other, { ...snapshot, config: passed(snapshot.config) }]));
  replaceGuest(context, { ...guest, snapshots, config: passed(guest.config) });
  return guestTask(context, guest, type, SECONDS);
}

/** Puts a guest back to a snapshot; it runs afterwards where that was kept or is asked for. */
export function rollBack(
  context: Context,
  guest: Guest,
  { snapname, start }: { readonly snapname: string; readonly start?: boolean },
): string {
  const type = guest.kind === "qemu" ? "qmrollback" : "vzrollback";
  const snapshot = guest.snapshots?.get(snapname);
  if (snapshot === undefined) return guestTask(context, guest, type, 0, `snapshot '${snapname}' does not exist`);
  const { next: _next, startedAt: _since, paused: _paused, ...rest } = guest;
  const runs = snapshot.vmstate === true || start === true;
  replaceGuest(
    context,
    withFigures({
      ...rest,
      status: "stopped",
      ...(runs && { next: { status: "running" as const, at: context.now + SECONDS } }),
      config: new Map(snapshot.config).set("parent", snapname),
    }),
  );
  return guestTask(context, guest, type, SECONDS);
}
