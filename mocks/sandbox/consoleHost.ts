import type { HostEvent, Host } from "../host/ports";
import type { ServerPort } from "../server/port";
import { commit } from "../store/commit";
import type { Core } from "../store/core";
import { addEvent, type NewEvent } from "../store/events";

function logged(node: string, event: HostEvent): NewEvent | undefined {
  switch (event.kind) {
    case "command":
      return { kind: "command", node, user: event.user, line: event.line };
    case "login":
      return { kind: "host-login", node, user: event.user, via: event.via, ok: true };
    case "login-failed":
      return { kind: "host-login", node, user: event.user, via: event.via, ok: false };
    case "change":
      return undefined;
  }
}

/** The pretended host of a node, kept in the open world. Its changes go into the journal, its events into the log. */
export function consoleHost(core: Core, server: ServerPort, node: string): Host {
  return {
    read: () => {
      const host = core.peek()?.state.hosts.get(node);
      if (host === undefined) throw new Error(`no host ${node}`);
      return host;
    },
    write: (change, event) =>
      core.lock(async () => {
        const { state } = await core.load();
        const host = state.hosts.get(node);
        if (host === undefined) throw new Error(`no host ${node}`);
        const after = { ...state, hosts: new Map(state.hosts).set(node, change(host)) };
        const summary = "line" in event ? event.line : event.kind;
        await commit(core, state, after, { actor: `${event.user} (${node})`, summary, kind: "command" });
      }),
    record: async (event) => {
      const entry = logged(node, event);
      if (entry !== undefined) await core.lock(() => addEvent(core, entry));
    },
    hash: (password) => server.crypto.hash(password),
    verify: (hash, password) => server.crypto.verify(hash, password),
    now: () => server.now(),
    sleep: (seconds) => core.clock.wait(seconds * 1000),
  };
}
