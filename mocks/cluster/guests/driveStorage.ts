import { type Context, Refused } from "../../context";
import { demand, parameterFault } from "../held";
import { demandSpace } from "../storage/storageFor";
import { readVolume } from "../storage/volume";
import { demandStorageUse, demandVolume } from "../storage/volumeAccess";
import { type Drive, newVolume } from "./drive";

interface Place {
  readonly vmid: string;
  readonly node: string;
  /** The default storage of a new guest. */
  readonly storage?: string | undefined;
  /** Where archives are unpacked. */
  readonly working?: string | undefined;
}

/** The storage rights of a drive that is set (api.md 4.25, rule 8); the guest's own rights are tested elsewhere. */
export function demandDriveStorage(context: Context, option: string, drive: Drive, place: Place): void {
  const { file, kind } = drive;
  if (file === "none" || file === "" || kind === "cloudinit") return;
  if (file === "cdrom") return demand(context, "Sys.Console", "/");
  const fresh = newVolume(file);
  if (fresh !== undefined) {
    const storage = fresh.storage ?? place.storage;
    if (storage === undefined) throw new Refused(500, "no storage ID specified (and no default storage)\n");
    demandSpace(context, storage, place.node, "images");
    const source = drive.more.get("import-from");
    if (source !== undefined) demandSource(context, source, place.working);
    return;
  }
  const fault = kindFault(drive);
  if (fault !== undefined) throw parameterFault(new Map([[option, fault]]));
  demandVolume(context, file, { vmid: place.vmid });
}

function kindFault({ file, more }: Drive): string | undefined {
  const volume = readVolume(file);
  if (volume === undefined || volume.kind === "images" || volume.kind === "rootdir") return undefined;
  if (volume.kind !== "iso") return "content type needs to be 'images' or 'iso'";
  return more.get("media") === "cdrom" ? undefined : "explicit 'media=cdrom' is required for iso images";
}

function demandSource(context: Context, source: string, working: string | undefined): void {
  const volume = readVolume(source);
  if (volume?.owner !== undefined) return demand(context, "VM.Clone", `/vms/${volume.owner}`);
  if (volume?.kind !== "import") return demandVolume(context, source);
  demandStorageUse(context, volume.storage);
  if (/\.ova(?:\/|$)/.test(volume.name)) {
    demand(context, "Datastore.AllocateSpace", `/storage/${working ?? volume.storage}`);
  }
}
