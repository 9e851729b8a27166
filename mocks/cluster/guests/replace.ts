import type { Context } from "../../context";
import type { Guest } from "../../store/state";

export function labelOf({ kind, vmid }: Pick<Guest, "kind" | "vmid">): string {
  return `${kind === "qemu" ? "VM" : "CT"} ${vmid}`;
}

/** Stages the guest as it is from now on; a new one is added. */
export function replaceGuest(context: Context, guest: Guest): Guest {
  context.update((state) => {
    const guests = new Map(state.cluster.guests).set(guest.vmid, guest);
    return { ...state, cluster: { ...state.cluster, guests } };
  });
  return guest;
}

/** A task on the guest that ends well after so many server seconds, or with the error text. */
export function guestTask(context: Context, guest: Guest, type: string, seconds: number, outcome = "OK"): string {
  return context.startTask({ node: guest.node, type, id: guest.vmid, seconds, outcome });
}
