import type { Call } from "../../api/endpoints/index";
import type { Guest } from "./guest";

export type PowerAction = "start" | "shutdown" | "reboot" | "stop" | "resume" | "reset" | "pause" | "hibernate";

/** The call of a power action; containers have no way to resume, reset, pause or hibernate. */
export function powerCall({ kind, node, vmid }: Guest, action: PowerAction): Call {
  const params = { node, vmid };
  switch (action) {
    case "resume":
    case "reset":
      return { name: `qemu.${action}`, params };
    case "pause":
      return { name: "qemu.suspend", params };
    case "hibernate":
      return { name: "qemu.suspend", params: { ...params, todisk: true } };
    default:
      return { name: `${kind}.${action}`, params };
  }
}

/** The call that removes the guest. */
export function removeGuestCall(
  { kind, node, vmid }: Guest,
  options: { readonly purge: boolean; readonly disks: boolean },
): Call {
  const params = {
    node,
    vmid,
    ...(options.purge && { purge: true }),
    ...(options.disks && { "destroy-unreferenced-disks": true }),
  };
  return { name: `${kind}.delete`, params };
}

/** The call that moves the guest to another node; a running one goes along live, a container by a restart. */
export function migrateCall({ kind, node, vmid, row }: Guest, target: string): Call {
  const running = row.status === "running";
  const params = { node, vmid, target };
  if (kind === "qemu") return { name: "qemu.migrate", params: { ...params, ...(running && { online: true }) } };
  return { name: "lxc.migrate", params: { ...params, ...(running && { restart: true }) } };
}

/** What a copy of a guest is to be; empty texts are left out. */
export interface ClonePlan {
  readonly newid: string;
  readonly name: string;
  readonly pool: string;
  readonly storage: string;
}

/** The call that copies the guest. */
export function cloneCall({ kind, node, vmid }: Guest, { newid, name, pool, storage }: ClonePlan): Call {
  const params = { node, vmid, newid, ...(pool !== "" && { pool }), ...(storage !== "" && { storage, full: true }) };
  if (kind === "qemu") return { name: "qemu.clone", params: { ...params, ...(name !== "" && { name }) } };
  return { name: "lxc.clone", params: { ...params, ...(name !== "" && { hostname: name }) } };
}

/** The call that makes a template of the guest. */
export function templateCall({ kind, node, vmid }: Guest): Call {
  return { name: `${kind}.template`, params: { node, vmid } };
}

/** The call that asks for a console. */
export function consoleCall({ kind, node, vmid }: Guest): Call {
  return { name: `${kind}.vncproxy`, params: { node, vmid } };
}

/** The call that takes a snapshot. */
export function snapshotCall({ kind, node, vmid }: Guest, snapname: string): Call {
  return { name: `${kind}.snapshotCreate`, params: { node, vmid, snapname } };
}
