import { CONSOLE_WAIT, portOf } from "../cluster/consoles";
import { guestOf } from "../cluster/guestLookup";
import { demandRunning } from "../cluster/guestPower";
import { monitorAnswer } from "../cluster/guests/monitor";
import { rootOnly } from "../cluster/held";
import { type Context, type Handlers, Refused } from "../context";
import { signVncTicket, verifyVncTicket } from "../server/tickets";
import type { Guest } from "../store/state";

interface Target {
  readonly node: string;
  readonly vmid: string;
}

/** A console ticket for the guest; the pretended machine has no screen, so its task waits for a client and ends. */
function opened(context: Context, guest: Guest) {
  const authid = context.caller ?? "";
  const upid = context.startTask({
    node: guest.node,
    type: "vncproxy",
    id: guest.vmid,
    seconds: CONSOLE_WAIT,
    outcome: "connection timed out",
  });
  const port = portOf(upid);
  const scope = { authid, path: `/vms/${guest.vmid}`, port };
  return { user: authid, ticket: signVncTicket(context.crypto, scope, context.now), port, upid };
}

/** With a password of its own the ticket is prefixed by it (api.md 5.5). */
function screen(context: Context, guest: Guest, websocket: boolean) {
  const { ticket, ...console } = opened(context, guest);
  const cert = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
  if (!websocket) return { ...console, ticket, cert };
  const password = context.ids.hex(8);
  return { ...console, cert, password, ticket: `${password}:${ticket}` };
}

function spice(context: Context, guest: Guest) {
  const label = guest.kind === "qemu" ? "VM" : "CT";
  context.startTask({ node: guest.node, type: "spiceproxy", id: guest.vmid, seconds: CONSOLE_WAIT });
  return {
    type: "spice",
    title: `${label} ${guest.vmid} - ${guest.name ?? ""}`,
    host: `pvespiceproxy:${context.ids.hex(8)}:${guest.vmid}:${guest.node}::${context.ids.hex(40)}`,
    proxy: `http://${guest.node}:3128`,
    "tls-port": 61000,
    "host-subject": `OU=PVE Cluster Node,O=Proxmox Virtual Environment,CN=${guest.node}`,
    ca: "",
    password: context.ids.hex(40),
    "delete-this-file": 1,
    "secure-attention": "Ctrl+Alt+Ins",
    "release-cursor": "Ctrl+Alt+R",
    "toggle-fullscreen": "Shift+F11",
  };
}

interface Socket extends Target {
  readonly port: number;
  readonly vncticket: string;
}

function socket(context: Context, kind: Guest["kind"], params: Socket) {
  guestOf(context, kind, params);
  const ticket = params.vncticket.replace(/^[^:]+:(?=PVEVNC:)/, "");
  const scope = { authid: context.caller ?? "", path: `/vms/${params.vmid}`, port: params.port };
  if (verifyVncTicket(context.crypto, ticket, scope, context.now)) return { port: params.port };
  throw new Refused(401, "permission denied - invalid PVEVNC ticket\n");
}

function terminal(context: Context, guest: Guest, serial = "serial0") {
  if (guest.kind === "qemu" && !guest.config.has(serial)) {
    throw new Refused(500, "unable to find a serial interface\n");
  }
  return opened(context, guest);
}

/** Consoles of guests, and what is typed into them (api.md 5.1, 5.3, 5.5). */
export const guestConsoles = {
  "qemu.vncproxy": (context, params) => screen(context, guestOf(context, "qemu", params), params.websocket === true),
  "lxc.vncproxy": (context, params) => screen(context, guestOf(context, "lxc", params), params.websocket === true),
  "qemu.termproxy": (context, params) => terminal(context, guestOf(context, "qemu", params), params.serial),
  "lxc.termproxy": (context, params) => terminal(context, guestOf(context, "lxc", params)),
  "qemu.spiceproxy": (context, params) => {
    const guest = guestOf(context, "qemu", params);
    demandRunning(guest);
    return spice(context, guest);
  },
  "lxc.spiceproxy": (context, params) => {
    const guest = guestOf(context, "lxc", params);
    demandRunning(guest);
    return spice(context, guest);
  },
  "qemu.vncwebsocket": (context, params) => socket(context, "qemu", params),
  "lxc.vncwebsocket": (context, params) => socket(context, "lxc", params),
  "qemu.sendkey": (context, params) => {
    rootOnly(context, "skiplock", params.skiplock);
    demandRunning(guestOf(context, "qemu", params));
  },
  "qemu.monitor": (context, params) => monitorAnswer(context, guestOf(context, "qemu", params), params.command),
} satisfies Partial<Handlers>;
