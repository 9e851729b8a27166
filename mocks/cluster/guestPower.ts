import { type Context, Refused } from "../context";
import type { Guest } from "../store/state";

/** What a call does to a guest, and how long that takes in server seconds. */
export interface PowerAction {
  readonly task: string;
  readonly to: "running" | "stopped";
  readonly seconds: number;
}

export const QEMU_POWER = {
  start: { task: "qmstart", to: "running", seconds: 3 },
  stop: { task: "qmstop", to: "stopped", seconds: 1 },
  shutdown: { task: "qmshutdown", to: "stopped", seconds: 7 },
  reboot: { task: "qmreboot", to: "running", seconds: 12 },
} as const satisfies Record<string, PowerAction>;

export const LXC_POWER = {
  start: { task: "vzstart", to: "running", seconds: 2 },
  stop: { task: "vzstop", to: "stopped", seconds: 1 },
  shutdown: { task: "vzshutdown", to: "stopped", seconds: 3 },
  reboot: { task: "vzreboot", to: "running", seconds: 5 },
} as const satisfies Record<string, PowerAction>;

/** Starts the task and lets the guest follow it; a guest that is on its way already takes the new way. */
export function followTask(context: Context, guest: Guest, action: PowerAction): string {
  const at = context.now + action.seconds;
  context.update((state) => {
    const guests = new Map(state.cluster.guests).set(guest.vmid, { ...guest, next: { status: action.to, at } });
    return { ...state, cluster: { ...state.cluster, guests } };
  });
  return context.startTask({ node: guest.node, type: action.task, id: guest.vmid, seconds: action.seconds });
}

/** A task that ends with the error text, as calls do that notice their fault in the background. */
export function failingTask(context: Context, guest: Guest, type: string, outcome: string): string {
  return context.startTask({ node: guest.node, type, id: guest.vmid, seconds: 0, outcome });
}

/** Throws PVE's 500 where the guest does not run. */
export function demandRunning(guest: Guest): void {
  if (guest.status === "running") return;
  throw new Refused(500, `${guest.kind === "qemu" ? "VM" : "CT"} ${guest.vmid} not running\n`);
}
