import type { CallOf } from "../../api/endpoints/index";
import type { ResourceRow } from "../../api/schemas/resources";

type Update = CallOf<"pools.update">;

/** The call that takes one member out of the pool. */
export function removeMemberCall(poolid: string, row: ResourceRow): Update {
  const member = row.type === "storage" ? { storage: [row.storage ?? ""] } : { vms: [String(row.vmid ?? "")] };
  return { name: "pools.update", params: { poolid, ...member, delete: true } };
}

/** The call that puts guests into the pool, out of the pools they are in. */
export function addGuestsCall(poolid: string, vms: readonly string[]): Update {
  return { name: "pools.update", params: { poolid, vms, "allow-move": true } };
}

/** The call that puts a storage into the pool; it may be in others as well. */
export function addStorageCall(poolid: string, storage: string): Update {
  return { name: "pools.update", params: { poolid, storage: [storage] } };
}
