import type { Call } from "../../api/endpoints/index";
import type { Guest } from "./useGuest";

export type PowerAction = "start" | "shutdown" | "reboot" | "stop";

/** The call of a power action. */
export function powerCall({ kind, node, vmid }: Guest, action: PowerAction): Call {
  return { name: `${kind}.${action}`, params: { node, vmid } };
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
