import type { Need } from "../../access/needs";
import type { ClonePlan } from "../../widgets/guest/guestCalls";

/** The rights that a copy takes: on the source, on the new id or its pool, on the storage (gui.md section 17.4). */
export function cloneNeeds(vmid: string, { newid, pool, storage }: ClonePlan) {
  const paths = [...(newid === "" ? [] : [`/vms/${newid}`]), ...(pool === "" ? [] : [`/pool/${pool}`])];
  const source: Need = { privileges: ["VM.Clone"], paths: [`/vms/${vmid}`] };
  const target: Need = { privileges: ["VM.Allocate"], paths };
  const space: Need = { privileges: ["Datastore.AllocateSpace"], paths: [`/storage/${storage}`] };
  return [source, ...(paths.length === 0 ? [] : [target]), ...(storage === "" ? [] : [space])];
}
