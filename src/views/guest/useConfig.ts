import { useAnswer } from "../../api/query";
import type { Guest } from "../../widgets/guest/guest";

/** The guest's configuration: option -> value. */
export function useConfig(guest: Guest) {
  const name = guest.kind === "qemu" ? "qemu.config" : "lxc.config";
  return useAnswer(name, { node: guest.node, vmid: guest.vmid });
}
