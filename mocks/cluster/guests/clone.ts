import { type Context, Refused } from "../../context";
import type { Guest } from "../../store/state";
import { snapshotOf } from "../guestConfig";
import { demand } from "../held";
import { forwardedTo } from "../nodeNames";
import { readVolume } from "../storage/volume";
import { addGuest } from "./added";
import { demandDevice, demandMappings, isDevice } from "./devices";
import { driveText, isDrive, readDrive } from "./drive";
import { demandUnlocked } from "./lock";
import { demandBridge } from "./networks";
import { demandPool, type OptionRights } from "./optionRights";
import { guestTask, labelOf } from "./replace";
import { freshVolume } from "./written";

interface Clone {
  readonly newid: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly pool?: string | undefined;
  readonly storage?: string | undefined;
  readonly snapname?: string | undefined;
  readonly target?: string | undefined;
}

const SECONDS = 6;
/** What belongs to the one guest and is not copied. */
const OWN = new Set(["template", "lock", "parent", "vmgenid", "snaptime", "vmstate"]);

/** A copy of a guest under a new id; rights to what it is made of come first (api.md 5.1, 5.3). */
export function cloneGuest(context: Context, guest: Guest, clone: Clone): string {
  const { newid, pool, storage } = clone;
  demandPool(context, pool);
  demandUnlocked(guest);
  const source = clone.snapname === undefined ? guest.config : snapshotOf(guest, clone.snapname).config;
  demandParts(context, guest, source, storage);
  const { cluster } = context.state;
  if (cluster.guests.has(newid)) {
    const label = labelOf({ kind: guest.kind, vmid: newid });
    throw new Refused(500, `unable to create ${label}: config file already exists\n`);
  }
  const node = clone.target === undefined ? guest.node : targetNode(context, guest, clone.target);
  const bare: Guest = { vmid: newid, kind: guest.kind, node, config: new Map() };
  const options = copied(context, bare, source, storage);
  if (clone.name !== undefined) options.set(guest.kind === "qemu" ? "name" : "hostname", clone.name);
  else if (guest.kind === "qemu") options.set("name", `Copy-of-VM-${guest.name ?? guest.vmid}`);
  if (clone.description !== undefined) options.set("description", clone.description);
  addGuest(context, bare, { options, pool });
  return guestTask(context, guest, guest.kind === "qemu" ? "qmclone" : "vzclone", SECONDS);
}

function isVolume(kind: Guest["kind"], option: string): boolean {
  return kind === "qemu" ? isDrive(option) : /^(?:rootfs|mp\d+)$/.test(option);
}

function demandParts(context: Context, guest: Guest, config: Guest["config"], storage: string | undefined): void {
  const rights = { context, vmid: guest.vmid };
  for (const [option, value] of config) {
    const text = String(value);
    if (/^net\d+$/.test(option)) demandBridge(context, text);
    if (guest.kind === "qemu") demandMachinePart(rights, option, text);
    if (!isVolume(guest.kind, option)) continue;
    const { file, kind } = readDrive(option, text);
    const volume = readVolume(file);
    if (kind === "disk" && volume === undefined && guest.kind === "lxc") {
      const type = file.startsWith("/dev/") ? "device" : "bind";
      throw new Refused(500, `unable to clone mountpoint '${option}' (type ${type})\n`);
    }
    if (kind === "disk" && volume !== undefined) {
      demand(context, "Datastore.AllocateSpace", `/storage/${storage ?? volume.storage}`);
    }
  }
}

function demandMachinePart(rights: OptionRights, option: string, value: string): void {
  if (isDevice(option) && value !== "socket" && !value.startsWith("spice")) demandDevice(rights, option, value, "set");
  demandMappings(rights, option, value);
  if (option === "vmstatestorage") demand(rights.context, "Datastore.AllocateSpace", `/storage/${value}`);
  if (isDrive(option) && readDrive(option, value).file === "cdrom") demand(rights.context, "Sys.Console", "/");
}

/** Another node is only reached with volumes on shared storages. */
function targetNode(context: Context, guest: Guest, target: string): string {
  const { name } = forwardedTo(context, target);
  const { storages } = context.state.cluster;
  const local = [...guest.config].some(([option, value]) => {
    if (!isVolume(guest.kind, option)) return false;
    const volume = readVolume(readDrive(option, String(value)).file);
    return volume !== undefined && storages.get(volume.storage)?.shared !== true;
  });
  if (!local || name === guest.node) return name;
  const label = guest.kind === "qemu" ? "VM" : "CT";
  throw new Refused(500, `can't clone ${label} to node '${name}' (${label} uses local storage)\n`);
}

/** A copy gets a hardware address of its own. */
function withoutAddress(value: string): string {
  return value.replace(/,hwaddr=[^,]*|,type=veth/g, "").replace(/^(\w+)=[0-9A-Fa-f:]{17}/, "$1");
}

function copied(context: Context, bare: Guest, source: Guest["config"], storage: string | undefined) {
  const options = new Map<string, string | number>();
  for (const [option, value] of source) {
    if (OWN.has(option) || option.startsWith("unused")) continue;
    const { kind, file, more } = readDrive(option, String(value));
    const place = storage ?? readVolume(file)?.storage;
    if (/^net\d+$/.test(option)) {
      options.set(option, withoutAddress(String(value)));
    } else if (isVolume(bare.kind, option) && kind === "disk" && place !== undefined) {
      options.set(option, driveText(freshVolume(context, { ...bare, config: options }, place), more));
    } else options.set(option, value);
  }
  return options;
}
