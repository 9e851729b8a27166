import { snapshotOf } from "../cluster/guestConfig";
import { guestOf } from "../cluster/guestLookup";
import { demandUnlocked } from "../cluster/guests/lock";
import { replaceGuest } from "../cluster/guests/replace";
import { deleteSnapshot, rollBack, snapshotRows, takeSnapshot } from "../cluster/guests/snapshots";
import { demand } from "../cluster/held";
import type { Context, Handlers } from "../context";
import type { Guest } from "../store/state";

interface Params {
  readonly node: string;
  readonly vmid: string;
  readonly snapname: string;
}

function shown(context: Context, kind: Guest["kind"], params: Params) {
  const { config, time, description, vmstate } = snapshotOf(guestOf(context, kind, params), params.snapname);
  return {
    ...Object.fromEntries(config),
    snaptime: time,
    ...(description !== undefined && { description }),
    ...(vmstate === true && { vmstate: 1 }),
  };
}

function update(context: Context, kind: Guest["kind"], params: Params & { readonly description?: string }) {
  const guest = guestOf(context, kind, params);
  const { description: _before, ...snapshot } = snapshotOf(guest, params.snapname);
  const { description } = params;
  const next = { ...snapshot, ...(description !== undefined && description !== "" && { description }) };
  replaceGuest(context, { ...guest, snapshots: new Map(guest.snapshots).set(params.snapname, next) });
}

function unlocked(context: Context, kind: Guest["kind"], params: Params): Guest {
  const guest = guestOf(context, kind, params);
  demandUnlocked(guest);
  return guest;
}

function index(context: Context, kind: Guest["kind"], params: Params) {
  guestOf(context, kind, params);
  return [{ cmd: "rollback" }, { cmd: "config" }];
}

/** A guest's snapshots (api.md 5.1, 5.3). */
export const guestSnapshots = {
  "qemu.snapshots": (context, params) => snapshotRows(guestOf(context, "qemu", params)),
  "lxc.snapshots": (context, params) => snapshotRows(guestOf(context, "lxc", params)),
  "qemu.snapshotCreate": (context, params) => takeSnapshot(context, unlocked(context, "qemu", params), params),
  "lxc.snapshotCreate": (context, params) => takeSnapshot(context, unlocked(context, "lxc", params), params),
  "qemu.snapshotIndex": (context, params) => index(context, "qemu", params),
  "lxc.snapshotIndex": (context, params) => index(context, "lxc", params),
  "qemu.snapshotDelete": (context, params) =>
    deleteSnapshot(context, unlocked(context, "qemu", params), params.snapname),
  "lxc.snapshotDelete": (context, params) =>
    deleteSnapshot(context, unlocked(context, "lxc", params), params.snapname),
  "qemu.snapshotConfig": (context, params) => shown(context, "qemu", params),
  "lxc.snapshotConfig": (context, params) => shown(context, "lxc", params),
  "qemu.snapshotUpdate": (context, params) => update(context, "qemu", params),
  "lxc.snapshotUpdate": (context, params) => update(context, "lxc", params),
  "qemu.snapshotRollback": (context, params) => {
    if (params.start === true) demand(context, "VM.PowerMgmt", `/vms/${params.vmid}`);
    return rollBack(context, unlocked(context, "qemu", params), params);
  },
  // Starting a container afterwards takes no right of its own, a quirk of PVE.
  "lxc.snapshotRollback": (context, params) => rollBack(context, unlocked(context, "lxc", params), params),
} satisfies Partial<Handlers>;
