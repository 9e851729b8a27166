import { type Context, Refused } from "../../context";
import type { Guest } from "../../store/state";
import { demand, parameterFault } from "../held";
import { demandSpace } from "../storage/storageFor";
import { readVolume } from "../storage/volume";
import { demandDigest } from "./configFaults";
import { driveText, readDrive } from "./drive";
import { demandUnlocked } from "./lock";
import { demandAny } from "./optionRights";
import { guestTask, labelOf, replaceGuest } from "./replace";
import { freshVolume, withDiskSize, withoutOption } from "./written";

function volumeAt(guest: Guest, option: string) {
  const { file, more } = readDrive(option, String(guest.config.get(option) ?? ""));
  const volume = readVolume(file);
  if (volume === undefined) throw new Refused(500, `${labelOf(guest)}: '${option}' holds no volume\n`);
  return { file, more, storage: volume.storage };
}

interface Resize {
  readonly disk: string;
  readonly size: string;
  readonly digest?: string | undefined;
}

/** Makes a disk larger. For containers PVE takes `disk` for an option of its own, so that it also wants its right. */
export function resizeVolume(context: Context, guest: Guest, { disk, size, digest }: Resize): string {
  if (guest.kind === "lxc") demandAny({ context, vmid: guest.vmid }, "VM.Config.Options");
  const { storage } = volumeAt(guest, disk);
  demand(context, "Datastore.AllocateSpace", `/storage/${storage}`);
  demandUnlocked(guest);
  demandDigest(context, guest, digest);
  const larger = withDiskSize(guest, disk, size);
  if (larger === undefined) throw new Refused(500, "shrinking disks is not supported\n");
  replaceGuest(context, larger);
  return guestTask(context, guest, "resize", 1);
}

interface Move {
  readonly volume: string;
  readonly node: string;
  readonly storage?: string | undefined;
  readonly delete?: boolean | undefined;
  readonly digest?: string | undefined;
  readonly targetVmid?: string | undefined;
  readonly targetOption?: string | undefined;
}

/** Moves a disk to another storage, or gives it to another guest (api.md 5.1, 5.3). */
export function moveVolume(context: Context, guest: Guest, move: Move): string {
  const { storage, targetVmid, volume: option } = move;
  if (storage !== undefined && targetVmid !== undefined) {
    const text = "either set 'storage' or 'target-vmid', but not both";
    throw parameterFault(new Map([["storage", text], ["target-vmid", text]]));
  }
  if (targetVmid !== undefined) return handOver(context, guest, { ...move, targetVmid });
  if (storage === undefined) throw new Refused(500, "either 'storage' or 'target-vmid' must be set\n");
  demandSpace(context, storage, move.node, guest.kind === "qemu" ? "images" : "rootdir");
  const { file, more } = volumeAt(guest, option);
  demandUnlocked(guest);
  demandDigest(context, guest, move.digest);
  const left = move.delete === true ? guest : withoutOption(guest, option);
  const text = driveText(freshVolume(context, guest, storage), more);
  replaceGuest(context, { ...left, config: new Map(left.config).set(option, text) });
  return guestTask(context, guest, guest.kind === "qemu" ? "qmmove" : "move_volume", file === "" ? 0 : 4);
}

function handOver(context: Context, guest: Guest, move: Move & { readonly targetVmid: string }): string {
  demand(context, "VM.Config.Disk", `/vms/${move.targetVmid}`);
  const { more, storage } = volumeAt(guest, move.volume);
  demand(context, "Datastore.AllocateSpace", `/storage/${storage}`);
  const target = context.state.cluster.guests.get(move.targetVmid);
  if (target?.kind !== guest.kind || target.node !== guest.node) {
    throw new Refused(500, `Both guests need to be on the same node (${guest.node})\n`);
  }
  const option = move.targetOption ?? move.volume;
  if (target.config.has(option)) throw new Refused(500, `Target ${labelOf(target)} already has '${option}'\n`);
  const config = new Map(guest.config);
  config.delete(move.volume);
  replaceGuest(context, { ...guest, config });
  const text = driveText(freshVolume(context, target, storage), more);
  replaceGuest(context, { ...target, config: new Map(target.config).set(option, text) });
  return guestTask(context, guest, guest.kind === "qemu" ? "qmmove" : "move_volume", 1);
}
