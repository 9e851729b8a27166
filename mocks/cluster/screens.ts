import type { Context } from "../context";
import { signVncTicket } from "../server/tickets";
import { CONSOLE_WAIT, portOf } from "./consoles";

/** What a graphical console shows: a guest's screen, or a node's login. */
export interface Screen {
  readonly node: string;
  /** Of the task that waits for the viewer. */
  readonly task: { readonly type: string; readonly id: string };
  /** The path that the ticket holds for, as in `/vms/100`. */
  readonly path: string;
}

/** A console ticket; nothing pretended here draws pictures, so the task waits for a viewer and ends. */
export function openScreen(context: Context, { node, task, path }: Screen) {
  const authid = context.caller ?? "";
  const upid = context.startTask({ node, ...task, seconds: CONSOLE_WAIT, outcome: "connection timed out" });
  const port = portOf(upid);
  return { user: authid, ticket: signVncTicket(context.crypto, { authid, path, port }, context.now), port, upid };
}

/** For a VNC viewer; through a WebSocket the ticket is prefixed by a password of its own (api.md 4.22, 5.5). */
export function vncScreen(context: Context, screen: Screen, websocket: boolean) {
  const { ticket, ...console } = openScreen(context, screen);
  const cert = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
  if (!websocket) return { ...console, ticket, cert };
  const password = context.ids.hex(8);
  return { ...console, cert, password, ticket: `${password}:${ticket}` };
}

/** The ticket itself, whose password in front is for the viewer. */
export function withoutPassword(ticket: string): string {
  return ticket.replace(/^[^:]+:(?=PVEVNC:)/, "");
}

/** The settings of a SPICE viewer (api.md 4.22, 5.1). */
export function spiceScreen(context: Context, { node, task }: Screen, title: string) {
  context.startTask({ node, ...task, seconds: CONSOLE_WAIT });
  return {
    type: "spice",
    title,
    host: `pvespiceproxy:${context.ids.hex(8)}:${task.id}:${node}::${context.ids.hex(40)}`,
    proxy: `http://${node}:3128`,
    "tls-port": 61000,
    "host-subject": `OU=PVE Cluster Node,O=Proxmox Virtual Environment,CN=${node}`,
    ca: "",
    password: context.ids.hex(40),
    "delete-this-file": 1,
    "secure-attention": "Ctrl+Alt+Ins",
    "release-cursor": "Ctrl+Alt+R",
    "toggle-fullscreen": "Shift+F11",
  };
}
