import type { Call } from "../../api/endpoints/index";
import type { Guest } from "../../widgets/guest/guest";

/** What a new snapshot is to be. */
export interface SnapshotPlan {
  readonly snapname: string;
  readonly description: string;
  readonly vmstate: boolean;
}

/** The call that takes a snapshot; the memory is kept of running machines only. */
export function takeCall({ kind, node, vmid }: Guest, { snapname, description, vmstate }: SnapshotPlan): Call {
  const params = { node, vmid, snapname, ...(description !== "" && { description }) };
  if (kind === "lxc") return { name: "lxc.snapshotCreate", params };
  return { name: "qemu.snapshotCreate", params: { ...params, ...(vmstate && { vmstate }) } };
}

/** The call that changes what is said of a snapshot. */
export function describeCall({ kind, node, vmid }: Guest, snapname: string, description: string): Call {
  return { name: `${kind}.snapshotUpdate`, params: { node, vmid, snapname, description } };
}

/** The call that puts the guest back. */
export function rollbackCall({ kind, node, vmid }: Guest, snapname: string): Call {
  return { name: `${kind}.snapshotRollback`, params: { node, vmid, snapname } };
}

/** The call that drops a snapshot. */
export function dropCall({ kind, node, vmid }: Guest, snapname: string): Call {
  return { name: `${kind}.snapshotDelete`, params: { node, vmid, snapname } };
}
