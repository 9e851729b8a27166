import type { Call } from "../../api/endpoints/index";
import type { Need } from "../../access/needs";
import { vmid as guestId } from "../../api/schemas/guests";
import { storageid } from "../../api/schemas/storages";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../form/fieldRule";
import type { VolumeRow } from "./volumeColumns";

/** The form of **Restore**; an empty storage is the one that the backup names. */
export interface RestoreValues {
  readonly vmid: string;
  readonly storage: string;
  readonly start: boolean;
}

/** A backup and what the screen knows of where it goes. */
export interface RestorePlan {
  readonly node: string;
  /** The storage that holds the backup. */
  readonly from: string;
  readonly row: VolumeRow;
}

/** The kind of guest that a backup holds, by its name. */
export function backedUpKind({ volid }: VolumeRow): "qemu" | "lxc" {
  return /vzdump-(?:lxc|openvz)-/.test(volid) ? "lxc" : "qemu";
}

/** Faults in words, by field. */
export function restoreFaults(values: RestoreValues, t: Text<"errors">) {
  return {
    vmid: fieldFault(guestId, values.vmid, t, true),
    storage: values.storage === "" ? undefined : fieldFault(storageid, values.storage, t),
  };
}

/** The call that restores the backup; `over` is true where a guest with the id exists (api.md section 4.25). */
export function restoreCall({ node, row }: RestorePlan, { vmid, storage, start }: RestoreValues, over: boolean): Call {
  const common = { node, vmid, ...(storage !== "" && { storage }), ...(start && { start }), ...(over && { force: true }) };
  return backedUpKind(row) === "qemu"
    ? { name: "qemu.create", params: { ...common, archive: row.volid } }
    : { name: "lxc.create", params: { ...common, ostemplate: row.volid, restore: true } };
}

/** What restoring takes as far as it is known before the archive is opened (api.md sections 4.25 and 5.4). */
export function restoreNeeds({ from, row }: RestorePlan, { vmid, storage, start }: RestoreValues, over: boolean): readonly Need[] {
  const target = `/vms/${vmid}`;
  const on = (privilege: string, path: string): Need => ({ privileges: [privilege], paths: [path] });
  const owner = row.vmid === undefined ? undefined : String(row.vmid);
  return [
    { privileges: over ? ["VM.Allocate", "VM.Backup"] : ["VM.Allocate"], paths: [target] },
    ...(owner === undefined || owner === vmid ? [] : [on("Datastore.AllocateSpace", `/storage/${from}`), on("VM.Backup", `/vms/${owner}`)]),
    ...(storage === "" ? [] : [on("Datastore.AllocateSpace", `/storage/${storage}`)]),
    ...(start ? [on("VM.PowerMgmt", target)] : []),
  ];
}
