import { call } from "./client";
import { addressOf, transport } from "./transport";

/** A console whose connection has been begun; user and ticket go out as its first line. */
export interface OpenedConsole {
  readonly user: string;
  readonly ticket: string;
  /** Binary messages arrive as `ArrayBuffer`. It may be open already. */
  readonly socket: WebSocket;
}

/**
 * Asks for a terminal of a node and begins its connection (api.md section 4.22). Throws `ApiError` where the server
 * gives no ticket; a connection that fails later closes its socket.
 */
export async function openNodeConsole(node: string): Promise<OpenedConsole> {
  const { user, ticket, port } = await call("nodes.termproxy", { node });
  const query = new URLSearchParams({ port: String(port), vncticket: ticket });
  const path = `api2/json/nodes/${encodeURIComponent(node)}/vncwebsocket?${query.toString()}`;
  const url = addressOf(path).replace(/^http/, "ws");
  const via = await transport();
  const socket = via.openSocket === undefined ? new WebSocket(url, ["binary"]) : via.openSocket(url);
  socket.binaryType = "arraybuffer";
  return { user, ticket, socket };
}
