import { type Context, Refused } from "../../context";
import type { Guest } from "../../store/state";
import { demandRunning } from "../guestPower";
import { demand } from "../held";

const HARMLESS = new Set(["help", "?", "info"]);
const NEEDS_MODIFY = new Set([
  "announce_self",
  "balloon",
  "boot_set",
  "change",
  "cont",
  "eject",
  "mouse_button",
  "mouse_move",
  "sendkey",
  "set_link",
  "stop",
  "system_powerdown",
  "system_reset",
  "system_wakeup",
]);

/** A line for QEMU's monitor (api.md 5.1): harmless, for `Sys.Modify` on `/`, or for root alone. */
export function monitorAnswer(context: Context, guest: Guest, line: string): string {
  const [command = ""] = line.trim().split(/\s+/);
  if (NEEDS_MODIFY.has(command)) demand(context, "Sys.Modify", "/");
  else if (!HARMLESS.has(command) && context.caller !== "root@pam") {
    throw new Refused(500, `root-only command '${command}'\n`);
  }
  demandRunning(guest);
  if (/^info\s+status/.test(line.trim())) return guest.paused === true ? "VM status: paused" : "VM status: running";
  return HARMLESS.has(command) ? [...HARMLESS, ...NEEDS_MODIFY].join("\r\n") : "";
}
