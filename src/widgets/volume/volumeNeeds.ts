import type { Need } from "../../access/needs";
import type { VolumeRow } from "./volumeColumns";

const on = (privilege: string, path: string): Need => ({ privileges: [privilege], paths: [path] });

/**
 * What removing a volume takes (api.md section 5.4): a guest's backup the guest's own right and room on the storage,
 * everything else the whole storage.
 */
export function removalNeeds(storage: string, row: VolumeRow): readonly Need[] {
  const path = `/storage/${storage}`;
  if (row.content !== "backup" || row.vmid === undefined) return [on("Datastore.Allocate", path)];
  return [on("Datastore.AllocateSpace", path), on("VM.Backup", `/vms/${String(row.vmid)}`)];
}
