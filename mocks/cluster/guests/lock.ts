import { type Context, Refused } from "../../context";
import type { Guest } from "../../store/state";
import { replaceGuest } from "./replace";

/** Throws PVE's 500 while the guest's configuration is locked. */
export function demandUnlocked(guest: Guest): void {
  const lock = guest.config.get("lock");
  if (lock === undefined) return;
  throw new Refused(500, `${guest.kind === "qemu" ? "VM" : "CT"} is locked (${lock})\n`);
}

/** A machine suspended to disk is started by waking it: its lock and its saved state go. */
export function unsuspended(context: Context, guest: Guest): Guest {
  if (guest.config.get("lock") !== "suspended") return guest;
  const config = new Map(guest.config);
  config.delete("lock");
  config.delete("vmstate");
  return replaceGuest(context, { ...guest, config });
}
