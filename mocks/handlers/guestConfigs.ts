import type { CallParams } from "../../src/api/endpoints/index";
import { lxcOptions, qemuOptions } from "../../src/api/schemas/guestOptions";
import { demandEnv } from "../cluster/guestConfig";
import { guestOf } from "../cluster/guestLookup";
import { demandConfigCall, demandDigest } from "../cluster/guests/configFaults";
import { moveVolume, resizeVolume } from "../cluster/guests/disks";
import { demandUnlocked } from "../cluster/guests/lock";
import { demandLxcChange } from "../cluster/guests/lxcOptions";
import { demandQemuChange } from "../cluster/guests/qemuOptions";
import { guestTask, replaceGuest } from "../cluster/guests/replace";
import { ownOptions, withOption, withoutOption } from "../cluster/guests/written";
import { rootOnly } from "../cluster/held";
import { type Context, type Handlers, Refused } from "../context";
import type { Guest } from "../store/state";

const NOT_OPTIONS = [
  "node",
  "vmid",
  "delete",
  "revert",
  "digest",
  "skiplock",
  "force",
  "background_delay",
  "import-working-storage",
];
const REQUIRED = new Set(["memory", "rootfs", "ostype"]);

const textOf = (value: string | number | undefined) => (value === undefined ? undefined : String(value));

function stored(context: Context, guest: Guest, set: ReadonlyMap<string, string | number>, gone: readonly string[]) {
  const without = gone.reduce(withoutOption, guest);
  replaceGuest(context, [...set].reduce((next, [option, value]) => withOption(context, next, option, value), without));
}

/** Changes are in force at once, also those that a running machine would take over at its next start. */
function qemuUpdate(context: Context, params: CallParams<"qemu.configTask">): Guest {
  const guest = guestOf(context, "qemu", params);
  rootOnly(context, "skiplock", params.skiplock);
  const set = ownOptions(params, NOT_OPTIONS);
  const { delete: gone = [], revert = [], node, vmid } = params;
  const known = (name: string) => Object.hasOwn(qemuOptions, name) || name === "vmstate";
  demandConfigCall({ set, delete: gone, revert, known });
  const rights = { context, vmid };
  const place = { node, working: params["import-working-storage"] };
  for (const option of [...gone, ...revert]) {
    demandQemuChange(rights, { option, before: textOf(guest.config.get(option)) }, place);
  }
  for (const [option, value] of set) {
    demandQemuChange(rights, { option, before: textOf(guest.config.get(option)), after: String(value) }, place);
  }
  if (params.skiplock !== true && !gone.includes("lock")) demandUnlocked(guest);
  demandDigest(context, guest, params.digest);
  stored(context, guest, set, gone);
  return guest;
}

function lxcUpdate(context: Context, params: CallParams<"lxc.configUpdate">): void {
  const guest = guestOf(context, "lxc", params);
  const set = ownOptions(params, NOT_OPTIONS);
  const { delete: gone = [], revert = [], node, vmid } = params;
  demandConfigCall({ set, delete: gone, revert, known: (name) => Object.hasOwn(lxcOptions, name) });
  const place = { node, unprivileged: Number(guest.config.get("unprivileged") ?? 0) === 1 };
  for (const option of [...gone, ...revert, ...set.keys()]) {
    const after = gone.includes(option) ? undefined : textOf(set.get(option));
    demandLxcChange({ context, vmid }, { option, before: textOf(guest.config.get(option)), after }, place);
  }
  const required = gone.find((option) => REQUIRED.has(option));
  if (required !== undefined) throw new Refused(500, `unable to delete required option '${required}'\n`);
  if (set.has("unprivileged") || gone.includes("unprivileged")) {
    throw new Refused(500, "unable to modify read-only option: 'unprivileged'\n");
  }
  demandUnlocked(guest);
  demandDigest(context, guest, params.digest);
  stored(context, guest, set, gone);
}

function pending(context: Context, guest: Guest) {
  demandEnv(context, guest);
  return [...guest.config].map(([key, value]) => ({ key, value: key === "cipassword" ? "**********" : value }));
}

const CLOUDINIT = /^(?:ci|nameserver$|searchdomain$|sshkeys$|ipconfig\d+$)/;

/** Changing the options and the disks of guests (api.md 5.1 to 5.3). */
export const guestConfigs = {
  "qemu.pending": (context, params) => pending(context, guestOf(context, "qemu", params)),
  "lxc.pending": (context, params) => pending(context, guestOf(context, "lxc", params)),
  "qemu.configUpdate": (context, params) => {
    qemuUpdate(context, params);
  },
  "qemu.configTask": (context, params) => {
    const guest = qemuUpdate(context, params);
    return params.background_delay === undefined ? guestTask(context, guest, "qmconfig", 1) : null;
  },
  "lxc.configUpdate": lxcUpdate,
  "qemu.unlink": (context, { idlist, node, vmid }) => {
    qemuUpdate(context, { node, vmid, delete: idlist });
  },
  "qemu.resize": (context, params) => {
    rootOnly(context, "skiplock", params.skiplock);
    return resizeVolume(context, guestOf(context, "qemu", params), params);
  },
  "lxc.resize": (context, params) => resizeVolume(context, guestOf(context, "lxc", params), params),
  "qemu.moveDisk": (context, params) =>
    moveVolume(context, guestOf(context, "qemu", params), {
      ...params,
      volume: params.disk,
      targetVmid: params["target-vmid"],
      targetOption: params["target-disk"],
    }),
  "lxc.moveVolume": (context, params) =>
    moveVolume(context, guestOf(context, "lxc", params), {
      ...params,
      targetVmid: params["target-vmid"],
      targetOption: params["target-volume"],
    }),
  "qemu.cloudinit": (context, params) =>
    pending(context, guestOf(context, "qemu", params)).filter(({ key }) => CLOUDINIT.test(key)),
  "qemu.cloudinitUpdate": (context, params) => {
    guestOf(context, "qemu", params);
  },
  "qemu.cloudinitDump": (context, params) => {
    const { name, vmid } = guestOf(context, "qemu", params);
    if (params.type === "user") return `#cloud-config\nhostname: ${name ?? `VM${vmid}`}\nmanage_etc_hosts: true\n`;
    return params.type === "meta" ? `instance-id: ${vmid}\n` : "version: 1\nconfig: []\n";
  },
} satisfies Partial<Handlers>;
