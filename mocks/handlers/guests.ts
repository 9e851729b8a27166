import type { CallParams } from "../../src/api/endpoints/index";
import { configAnswer } from "../cluster/guestConfig";
import { guestOf } from "../cluster/guestLookup";
import { guestNow } from "../cluster/guestNow";
import { demandRunning, failingTask, followTask, LXC_POWER, QEMU_POWER } from "../cluster/guestPower";
import { removeGuest } from "../cluster/guestRemoval";
import { consoleFlags, guestStatusRow } from "../cluster/guestStatus";
import { rootOnly, rootOnlyAmong } from "../cluster/held";
import { demandUnlocked, unsuspended } from "../cluster/guests/lock";
import { forwardedTo } from "../cluster/nodeNames";
import { type Context, type Handlers, Refused } from "../context";
import type { Guest } from "../store/state";

/** Options of a start that only other nodes send, as root (api.md 5.1). */
const START_FOR_ROOT = [
  "stateuri",
  "skiplock",
  "migratedfrom",
  "migration_type",
  "migration_network",
  "targetstorage",
  "force-cpu",
  "with-conntrack-state",
  "nets-host-mtu",
] as const;

interface Target {
  readonly node: string;
  readonly vmid: string;
}

function list(context: Context, kind: Guest["kind"], name: string, full: boolean) {
  const node = forwardedTo(context, name);
  return [...context.state.cluster.guests.values()]
    .map((guest) => guestNow(guest, context.now))
    .filter((guest) => guest.kind === kind && guest.node === node.name)
    .map((guest) => guestStatusRow(guest, context.now, full));
}

function status(context: Context, kind: Guest["kind"], params: Target) {
  const guest = guestOf(context, kind, params);
  return { ...guestStatusRow(guest, context.now, true), ...consoleFlags(guest) };
}

function remove(context: Context, kind: Guest["kind"], params: Target & { readonly skiplock?: boolean }) {
  const guest = guestOf(context, kind, params);
  rootOnly(context, "skiplock", params.skiplock);
  return removeGuest(context, guest);
}

/** A container's calls notice at once that it does not run; a virtual machine's task just ends. */
function lxcPower(context: Context, params: Target & { readonly skiplock?: boolean }, action: Exclude<keyof typeof LXC_POWER, "start">) {
  rootOnly(context, "skiplock", params.skiplock);
  const guest = guestOf(context, "lxc", params);
  demandRunning(guest);
  return followTask(context, guest, LXC_POWER[action]);
}

function qemuEnd(context: Context, params: CallParams<"qemu.stop">, action: "stop" | "shutdown") {
  rootOnlyAmong(context, params, ["skiplock", "keepActive", "migratedfrom"]);
  return followTask(context, guestOf(context, "qemu", params), QEMU_POWER[action]);
}

/** Reading guests, their power, their removal (api.md 4.24, 5.1, 5.3). */
export const guests = {
  "qemu.list": (context, { node, full }) => list(context, "qemu", node, full === true),
  "qemu.status": (context, params) => status(context, "qemu", params),
  "qemu.config": (context, params) => configAnswer(context, guestOf(context, "qemu", params), params),
  "qemu.start": (context, params) => {
    rootOnlyAmong(context, params, START_FOR_ROOT);
    const guest = unsuspended(context, guestOf(context, "qemu", params));
    if (params.skiplock !== true) demandUnlocked(guest);
    const busy = guest.status === "running" || guest.next?.status === "running";
    return busy
      ? failingTask(context, guest, "qmstart", `VM ${guest.vmid} already running`)
      : followTask(context, guest, QEMU_POWER.start);
  },
  "qemu.stop": (context, params) => qemuEnd(context, params, "stop"),
  "qemu.shutdown": (context, params) => qemuEnd(context, params, "shutdown"),
  "qemu.reboot": (context, params) => {
    const guest = guestOf(context, "qemu", params);
    demandRunning(guest);
    return followTask(context, guest, QEMU_POWER.reboot);
  },
  "qemu.delete": (context, params) => remove(context, "qemu", params),
  "lxc.list": (context, { node }) => list(context, "lxc", node, false),
  "lxc.status": (context, params) => status(context, "lxc", params),
  "lxc.config": (context, params) => configAnswer(context, guestOf(context, "lxc", params), params),
  "lxc.start": (context, params) => {
    rootOnly(context, "skiplock", params.skiplock);
    const guest = guestOf(context, "lxc", params);
    if (guest.status === "running" || guest.next?.status === "running") {
      throw new Refused(500, `CT ${guest.vmid} already running\n`);
    }
    return followTask(context, guest, LXC_POWER.start);
  },
  "lxc.stop": (context, params) => lxcPower(context, params, "stop"),
  "lxc.shutdown": (context, params) => lxcPower(context, params, "shutdown"),
  "lxc.reboot": (context, params) => lxcPower(context, params, "reboot"),
  "lxc.delete": (context, params) => remove(context, "lxc", params),
} satisfies Partial<Handlers>;
