import { withoutGuest } from "../../src/engine/changes/guests";
import type { AclPath } from "../../src/engine/ids";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { type Context, Refused } from "../context";
import type { Guest } from "../store/state";
import { failingTask } from "./guestPower";

const SECONDS = 2;

/**
 * Destroys a guest: its ACL node and its pool membership go with it (api.md chapter 6). A running container is
 * refused at once, a running virtual machine by the task.
 */
export function removeGuest(context: Context, guest: Guest): string {
  const qemu = guest.kind === "qemu";
  const label = `${qemu ? "VM" : "CT"} ${guest.vmid}`;
  const type = qemu ? "qmdestroy" : "vzdestroy";
  if (Number(guest.config.get("protection") ?? 0) === 1) {
    throw new Refused(500, `can't remove ${label} - protection mode enabled\n`);
  }
  if (guest.status === "running") {
    if (qemu) return failingTask(context, guest, type, `${label} is running - destroy failed`);
    throw new Refused(500, `unable to destroy ${label} - container is running\n`);
  }
  const { model } = context;
  const named = model.acl.has(`/vms/${guest.vmid}` as AclPath);
  const pooled = [...model.pools.values()].some((pool) => pool.guests.has(guest.vmid));
  context.update((state) => {
    const guests = new Map(state.cluster.guests);
    guests.delete(guest.vmid);
    const userCfg = named || pooled ? writeUserCfg(withoutGuest(model, guest.vmid)) : state.userCfg;
    return { ...state, userCfg, cluster: { ...state.cluster, guests } };
  });
  return context.startTask({ node: guest.node, type, id: guest.vmid, seconds: SECONDS });
}
