import type { Call } from "../../api/endpoints/index";
import type { Guest } from "../../widgets/guest/guest";

/** The call that sets options of the guest. */
export function setOptionsCall({ kind, node, vmid }: Guest, options: object): Call {
  return { name: `${kind}.configUpdate`, params: { node, vmid, ...options } };
}

/** The call that drops an option; a disk becomes an unused one first. */
export function deleteOptionCall({ kind, node, vmid }: Guest, option: string): Call {
  return { name: `${kind}.configUpdate`, params: { node, vmid, delete: [option] } };
}

/** The call that makes a disk larger by whole GiB. */
export function growCall({ kind, node, vmid }: Guest, disk: string, gib: number): Call {
  return { name: `${kind}.resize`, params: { node, vmid, disk, size: `+${String(gib)}G` } };
}

/** The lowest free number of a kind of device, such as `scsi1`. */
export function freeSlot(taken: readonly string[], prefix: string): string {
  const used = new Set(taken);
  let at = 0;
  while (used.has(`${prefix}${String(at)}`)) at += 1;
  return `${prefix}${String(at)}`;
}
