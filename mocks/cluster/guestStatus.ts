import type { Guest } from "../store/state";
import { guestFigures } from "./figures";

/** A row of the guest list (api.md 4.24); `full` also asks the running process, which only virtual machines have. */
export function guestStatusRow(guest: Guest, now: number, full: boolean) {
  const running = guest.status === "running";
  const qemu = guest.kind === "qemu";
  const figures = guestFigures(guest, now);
  return {
    vmid: Number(guest.vmid),
    status: guest.status ?? "stopped",
    name: guest.name ?? (qemu ? `VM ${guest.vmid}` : `CT${guest.vmid}`),
    cpus: guest.cpus ?? 1,
    maxmem: guest.maxmem ?? 0,
    maxdisk: guest.maxdisk ?? 0,
    ...figures,
    ...(running ? { pid: 1000 + Number(guest.vmid) } : {}),
    ...(guest.template === true ? { template: 1 as const } : {}),
    ...(guest.tags === undefined || guest.tags.length === 0 ? {} : { tags: guest.tags.join(";") }),
    ...(qemu ? {} : { type: "lxc", swap: 0, maxswap: 512 * 1024 ** 2 }),
    ...(qemu && full ? { qmpstatus: guest.paused === true ? "paused" : (guest.status ?? "stopped") } : {}),
    ...(guest.config.has("lock") ? { lock: String(guest.config.get("lock")) } : {}),
  };
}

/** What decides which console makes sense, beside the row itself. */
export function consoleFlags(guest: Guest) {
  const ha = { managed: 0 };
  if (guest.kind === "lxc") return { ha };
  const agent = /^(?:1|enabled=1)(?:,|$)/.test(String(guest.config.get("agent") ?? ""));
  const spice = String(guest.config.get("vga") ?? "").startsWith("qxl");
  return { ha, ...(agent ? { agent: 1 } : {}), ...(spice ? { spice: 1 } : {}) };
}
