import { guestOf } from "../cluster/guestLookup";
import { demandRunning } from "../cluster/guestPower";
import { monitorAnswer } from "../cluster/guests/monitor";
import { rootOnly } from "../cluster/held";
import { openScreen, type Screen, spiceScreen, vncScreen, withoutPassword } from "../cluster/screens";
import { type Context, type Handlers, Refused } from "../context";
import { verifyVncTicket } from "../server/tickets";
import type { Guest } from "../store/state";

interface Target {
  readonly node: string;
  readonly vmid: string;
}

const screenOf = ({ node, vmid }: Guest, type: string): Screen => ({ node, task: { type, id: vmid }, path: `/vms/${vmid}` });

const vnc = (context: Context, guest: Guest, websocket: boolean) =>
  vncScreen(context, screenOf(guest, "vncproxy"), websocket);

function spice(context: Context, guest: Guest) {
  demandRunning(guest);
  const label = guest.kind === "qemu" ? "VM" : "CT";
  return spiceScreen(context, screenOf(guest, "spiceproxy"), `${label} ${guest.vmid} - ${guest.name ?? ""}`);
}

interface Socket extends Target {
  readonly port: number;
  readonly vncticket: string;
}

function socket(context: Context, kind: Guest["kind"], params: Socket) {
  guestOf(context, kind, params);
  const scope = { authid: context.caller ?? "", path: `/vms/${params.vmid}`, port: params.port };
  if (verifyVncTicket(context.crypto, withoutPassword(params.vncticket), scope, context.now)) return { port: params.port };
  throw new Refused(401, "permission denied - invalid PVEVNC ticket\n");
}

function terminal(context: Context, guest: Guest, serial = "serial0") {
  if (guest.kind === "qemu" && !guest.config.has(serial)) {
    throw new Refused(500, "unable to find a serial interface\n");
  }
  return openScreen(context, screenOf(guest, "vncproxy"));
}

/** Consoles of guests, and what is typed into them (api.md 5.1, 5.3, 5.5). */
export const guestConsoles = {
  "qemu.vncproxy": (context, params) => vnc(context, guestOf(context, "qemu", params), params.websocket === true),
  "lxc.vncproxy": (context, params) => vnc(context, guestOf(context, "lxc", params), params.websocket === true),
  "qemu.termproxy": (context, params) => terminal(context, guestOf(context, "qemu", params), params.serial),
  "lxc.termproxy": (context, params) => terminal(context, guestOf(context, "lxc", params)),
  "qemu.spiceproxy": (context, params) => spice(context, guestOf(context, "qemu", params)),
  "lxc.spiceproxy": (context, params) => spice(context, guestOf(context, "lxc", params)),
  "qemu.vncwebsocket": (context, params) => socket(context, "qemu", params),
  "lxc.vncwebsocket": (context, params) => socket(context, "lxc", params),
  "qemu.sendkey": (context, params) => {
    rootOnly(context, "skiplock", params.skiplock);
    demandRunning(guestOf(context, "qemu", params));
  },
  "qemu.monitor": (context, params) => monitorAnswer(context, guestOf(context, "qemu", params), params.command),
} satisfies Partial<Handlers>;
