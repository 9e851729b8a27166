import { can } from "../../src/engine/decide";
import { mayLogIn, mayUseToken } from "../../src/engine/login";
import { asUserId } from "../../src/engine/names";
import { CONSOLE_WAIT, consoleLogin, waitingConsole } from "../cluster/consoles";
import { hasEnded } from "../cluster/taskRows";
import { createTermproxySession, type TermproxySession } from "../host/protocol";
import { modelOf } from "../server/modelOf";
import type { ServerPort } from "../server/port";
import { withLogLine } from "../server/record";
import { verifyVncTicket, type VncScope } from "../server/tickets";
import { commit } from "../store/commit";
import type { Core } from "../store/core";
import { consoleHost } from "./consoleHost";
import { nodeApi } from "./nodeApi";

const INFO = 6;
const SOCKET = /\/api2\/[a-z0-9]+\/nodes\/([^/?]+)\/vncwebsocket$/;

/** The page's side of a WebSocket. */
export interface Wire {
  send(bytes: Uint8Array): void;
  /** Ends the connection without a word, as PVE does. */
  close(): void;
}

export interface Connection {
  receive(data: Uint8Array | string): void;
  /** The client has left. */
  end(): void;
}

interface Opened {
  readonly session: TermproxySession;
  end(outcome: string): void;
}

/** The consoles of a sandbox: WebSockets that speak PVE's terminal protocol with the pretended hosts (api.md 4.22). */
export interface Consoles {
  /** Is this the address of a console? */
  serves(url: URL): boolean;
  connect(url: URL, wire: Wire): Connection;
  /** Another world was opened: nobody may type into the old one's host. */
  closeAll(): void;
}

export function createConsoles(core: Core, server: ServerPort): Consoles {
  const used = new Set<string>();
  const open = new Set<() => void>();

  const finish = (upid: string, outcome: string) =>
    core.lock(async () => {
      const { state } = await core.load();
      const now = server.now();
      const tasks = state.tasks.map((task) =>
        task.upid === upid && !hasEnded(task, now) ? { ...task, endsAt: now, outcome } : task,
      );
      await commit(core, state, { ...state, tasks }, { actor: "root@pam", summary: "", kind: "control" });
    });

  /** The terminal process asks the API whether ticket and privilege still hold, and logs that they do. */
  const verify = (scope: VncScope, ticket: string) =>
    core.lock(async () => {
      const { state } = await core.load();
      const model = modelOf(state);
      const now = server.now();
      const { authid, path } = scope;
      const may = asUserId(authid) === undefined ? mayUseToken(model, authid, now) : mayLogIn(model, authid, now);
      const held = may.outcome === "may" && can(model, authid, "Sys.Console", path);
      if (!held || !verifyVncTicket(server.crypto, ticket, scope, now)) return false;
      const line = { tag: "pvedaemon", msg: `successful auth for user '${authid}'`, pri: INFO, user: "root@pam", time: now };
      await commit(core, state, withLogLine(state, line), { actor: authid, summary: "", kind: "control" });
      return true;
    });

  const begin = async (url: URL, wire: Wire): Promise<Opened | undefined> => {
    const { state } = await core.load();
    const node = decodeURIComponent(SOCKET.exec(url.pathname)?.[1] ?? "");
    const port = Number(url.searchParams.get("port"));
    const ticket = url.searchParams.get("vncticket") ?? "";
    const task = waitingConsole(state, port, server.now());
    const scope = { authid: task?.authid ?? "", path: `/nodes/${node}`, port };
    if (task === undefined || used.has(task.upid) || !verifyVncTicket(server.crypto, ticket, scope, server.now())) {
      return undefined;
    }
    used.add(task.upid);
    const { createNodeTerminal } = await import("../pveum/nodeTerminal");
    let ended = false;
    const end = (outcome: string) => {
      if (ended) return;
      ended = true;
      open.delete(cut);
      void finish(task.upid, outcome);
    };
    const session = createTermproxySession({
      expectedUser: task.authid,
      expectedTicket: ticket,
      verify: () => verify(scope, ticket),
      openTerminal: (output, close) =>
        createNodeTerminal({
          host: consoleHost(core, server, task.node),
          api: nodeApi(core, server, task.node),
          login: consoleLogin(task.authid),
          output,
          close: () => close(),
        }),
      send: (bytes) => wire.send(bytes),
      close: () => {
        wire.close();
        end("command '/usr/bin/termproxy' failed: exit code 1");
      },
    });
    const cut = () => {
      session.end();
      wire.close();
      end("OK");
    };
    open.add(cut);
    core.clock.after(CONSOLE_WAIT * 1000, () => session.expire());
    return { session, end };
  };

  return {
    serves: (url) => SOCKET.test(url.pathname),
    connect: (url, wire) => {
      const opened = begin(url, wire).catch(() => undefined);
      void opened.then((result) => {
        if (result === undefined) wire.close();
      });
      return {
        receive: (data) => void opened.then((result) => result?.session.receive(data)),
        end: () =>
          void opened.then((result) => {
            result?.session.end();
            result?.end("OK");
          }),
      };
    },
    closeAll: () => [...open].forEach((cut) => cut()),
  };
}
