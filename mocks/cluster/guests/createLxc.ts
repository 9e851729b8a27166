import type { CallParams } from "../../../src/api/endpoints/index";
import { type Context, Refused } from "../../context";
import type { Guest } from "../../store/state";
import { guestNow } from "../guestNow";
import { demand } from "../held";
import { forwardedTo } from "../nodeNames";
import { demandSpace } from "../storage/storageFor";
import { demandVolume } from "../storage/volumeAccess";
import { addGuest, takenText } from "./added";
import { newVolume } from "./drive";
import { passGate } from "./gate";
import { demandLxcChange } from "./lxcOptions";
import { demandPool, demandRoot } from "./optionRights";
import { readPairs } from "./pairs";
import { restoreGuest } from "./restore";
import { ownOptions } from "./written";

type Params = CallParams<"lxc.create">;

const NOT_OPTIONS = [
  "node",
  "vmid",
  "pool",
  "storage",
  "bwlimit",
  "force",
  "start",
  "unique",
  "ha-managed",
  "ostemplate",
  "restore",
  "password",
  "ssh-public-keys",
  "ignore-unpack-errors",
];
const SECONDS = 4;
const DEFAULT_ROOT = "4";
const MOUNT = /^(?:rootfs|mp\d+)$/;

/** Creates or restores a container, its tests in PVE's order (api.md 4.25). Answers the task. */
export function createLxc(context: Context, params: Params): string {
  const node = forwardedTo(context, params.node).name;
  const { vmid, pool, ostemplate, restore = false, storage = "local" } = params;
  const options = ownOptions(params, NOT_OPTIONS);
  const stored = context.state.cluster.guests.get(vmid);
  const taken = stored === undefined ? undefined : guestNow(stored, context.now);
  const over = restore && params.force === true && taken?.kind === "lxc" && taken.node === node ? taken : undefined;
  const unprivileged = params.unprivileged ?? true;
  if (!restore && !unprivileged) demand(context, "Sys.Modify", "/");
  if (params["ha-managed"] === true) demand(context, "Sys.Console", "/");
  if (over === undefined && taken !== undefined) throw new Refused(500, `${takenText(taken)}\n`);
  if (over !== undefined) demandQuiet(over);
  demandPool(context, pool);
  const gate = passGate(context, { vmid, pool, overwrites: over !== undefined });
  if (gate === "backup" && params.unprivileged === false && Number(over?.config.get("unprivileged") ?? 0) === 1) {
    demand(context, "Sys.Modify", "/");
  }
  demandOptions(context, params, options, { node, unprivileged, restore });
  demandVolume(context, ostemplate, { vmid, kind: restore ? "backup" : "vztmpl" });
  if (!options.has("rootfs") && [...options.keys()].some((option) => /^mp\d+$/.test(option))) {
    throw new Refused(500, "mount points configured, but 'rootfs' not set - aborting\n");
  }
  demandRoom(context, node, options, storage);
  const start = params.start === true;
  const type = restore ? "vzrestore" : "vzcreate";
  if (restore) {
    const plan = { node, vmid, options, storage, pool, start, type, over };
    return restoreGuest(context, { ...plan, kind: "lxc", archive: ostemplate });
  }
  const bare: Guest = { vmid, kind: "lxc", node, config: defaults(params, unprivileged) };
  const all = options.has("rootfs") ? options : new Map(options).set("rootfs", DEFAULT_ROOT);
  addGuest(context, bare, { options: all, storage, pool, runsAt: start ? context.now + SECONDS : undefined });
  return context.startTask({ node, type, id: vmid, seconds: SECONDS });
}

function defaults({ ostemplate, vmid }: Params, unprivileged: boolean): Guest["config"] {
  const ostype = /(alpine|archlinux|centos|debian|fedora|gentoo|opensuse|ubuntu)/.exec(ostemplate)?.[1] ?? "unmanaged";
  return new Map<string, string | number>([
    ["arch", "amd64"],
    ["hostname", `CT${vmid}`],
    ["memory", 512],
    ["ostype", ostype],
    ["swap", 512],
    ["unprivileged", Number(unprivileged)],
  ]);
}

function demandQuiet(over: Guest): void {
  if (over.status === "running") throw new Refused(500, "can't overwrite running container\n");
  if (Number(over.config.get("protection") ?? 0) !== 1) return;
  throw new Refused(500, `unable to restore CT ${over.vmid} - protection mode enabled\n`);
}

function demandOptions(
  context: Context,
  params: Params,
  options: ReadonlyMap<string, string | number>,
  place: { readonly node: string; readonly unprivileged: boolean; readonly restore: boolean },
): void {
  const { vmid, pool } = params;
  if (place.restore && options.has("features") && params.unprivileged !== true) {
    demandRoot(context, "changing feature flags for privileged container is only allowed for root@pam");
  }
  for (const [option, value] of options) {
    demandLxcChange({ context, vmid, pool }, { option, after: String(value) }, place);
  }
}

/** Each volume needs room on a storage for containers; without any, the root file system on the default one. */
function demandRoom(
  context: Context,
  node: string,
  options: ReadonlyMap<string, string | number>,
  storage: string,
): void {
  const mounts = [...options].filter(([option]) => MOUNT.test(option));
  if (mounts.length === 0) return demandSpace(context, storage, node, "rootdir");
  for (const [, value] of mounts) {
    const fresh = newVolume(readPairs(String(value), "volume").first ?? "");
    if (fresh !== undefined) demandSpace(context, fresh.storage ?? storage, node, "rootdir");
  }
}
