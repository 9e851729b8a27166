import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, WebSocketServer } from "ws";
import type { Sandbox } from "../sandbox/sandbox";
import { authenticate } from "../server/authenticate";
import { modelOf } from "../server/modelOf";
import type { HostRules } from "./hosts";

/** PVE's own limit of a frame (api.md 4.22). */
const LARGEST_FRAME = 131_072;

/** The WebSockets of consoles. */
export interface Sockets {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly end: () => void;
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return new Uint8Array(Buffer.concat(data));
  return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data);
}

function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Lets callers with a session connect to a console; pages only from this server's own origin. */
export function createSockets({ consoles, server }: Sandbox, hosts: HostRules): Sockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_FRAME,
    perMessageDeflate: false,
    // A client that offers a protocol hangs up when none is chosen; they all speak the same.
    handleProtocols: (offered) => [...offered][0] ?? false,
  });

  const refusal = async (request: IncomingMessage, url: URL): Promise<string | undefined> => {
    const { host, origin } = request.headers;
    if (!hosts.isOwn(host)) return "421 Misdirected Request";
    if (!consoles.serves(url)) return "404 Not Found";
    if (!hosts.mayConnect(origin, host)) return "403 Forbidden";
    const state = await server.state();
    const gate = { state, model: modelOf(state), crypto: server.crypto, now: server.now() };
    const headers = {
      get: (name: string) => {
        const value = request.headers[name];
        return typeof value === "string" ? value : null;
      },
    };
    const path = url.pathname.replace(/^\/api2\/[^/]*/, "");
    const identity = authenticate(gate, { method: "GET", headers }, path);
    return "status" in identity ? `401 ${identity.reason}` : undefined;
  };

  const connect = (request: IncomingMessage, socket: Duplex, head: Buffer, url: URL) =>
    sockets.handleUpgrade(request, socket, head, (open) => {
      const connection = consoles.connect(url, {
        send: (bytes) => open.send(bytes),
        close: () => open.terminate(),
      });
      open.on("message", (data) => connection.receive(bytesOf(data)));
      open.on("error", () => open.terminate());
      open.on("close", () => connection.end());
    });

  return {
    upgrade: (request, socket, head) => {
      socket.on("error", () => socket.destroy());
      const url = new URL(`ws://localhost${request.url ?? "/"}`);
      refusal(request, url).then(
        (status) => (status === undefined ? connect(request, socket, head, url) : turnAway(socket, status)),
        () => socket.destroy(),
      );
    },
    end: () => {
      consoles.closeAll();
      for (const open of sockets.clients) open.terminate();
    },
  };
}
