import { type Context, Refused } from "../../context";
import { demand, holds } from "../held";
import { readVolume, type VolumeKind, type VolumeName } from "./volume";

const PUBLIC: ReadonlySet<VolumeKind | undefined> = new Set(["iso", "vztmpl", "import"]);

/** Throws PVE's 403 unless one of the two rights to use a storage is held. */
export function demandStorageUse(context: Context, storage: string): void {
  const path = `/storage/${storage}`;
  if (["Datastore.AllocateSpace", "Datastore.Audit"].some((privilege) => holds(context, privilege, path))) return;
  throw new Refused(403, `Permission check failed (${path}, Datastore.AllocateSpace|Datastore.Audit)\n`);
}

/** What a volume may be used for: the guest that it is for, and the kind that the place of use demands. */
export interface VolumeUse {
  readonly vmid?: string;
  readonly kind?: VolumeKind;
}

/**
 * The volume access rule (api.md 5.4): throws unless the caller may use the existing volume. A path is for root
 * alone; a kind that does not fit is told before any right.
 */
export function demandVolume(context: Context, volid: string, use: VolumeUse = {}): void {
  const volume = readVolume(volid);
  if (use.kind !== undefined && volume !== undefined && volume.kind !== use.kind) {
    throw new Refused(500, `unable to use volume ${volid} - content type needs to be '${use.kind}'\n`);
  }
  if (context.caller === "root@pam") return;
  if (volume === undefined) throw new Refused(500, "Only root can pass arbitrary filesystem paths.\n");
  const path = `/storage/${volume.storage}`;
  if (holds(context, "Datastore.Allocate", path)) return;
  if (PUBLIC.has(volume.kind)) return demandStorageUse(context, volume.storage);
  if (volume.owner !== undefined && volume.owner === use.vmid) return;
  const needs = ownerRights(volume);
  if (needs === undefined) throw new Refused(500, `missing privileges to access ${volid}\n`);
  demand(context, needs.onStorage, path);
  demand(context, needs.onOwner, `/vms/${needs.owner}`);
}

function ownerRights({ kind, owner }: VolumeName) {
  if (owner === undefined) return undefined;
  if (kind === "backup") return { owner, onStorage: "Datastore.AllocateSpace", onOwner: "VM.Backup" };
  if (kind === "snippets") return undefined;
  return { owner, onStorage: "Datastore.Audit", onOwner: "VM.Config.Disk" };
}

/** The same as an answer: may the caller see the volume in a list? */
export function maySeeVolume(context: Context, volid: string): boolean {
  try {
    demandVolume(context, volid);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
