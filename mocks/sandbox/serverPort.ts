import type { Crypto } from "../context";
import type { ServerEvent, ServerPort } from "../server/port";
import { commit } from "../store/commit";
import type { Core } from "../store/core";
import { addEvent } from "../store/events";

const GUEST_READ = /^\/nodes\/[^/]+\/(?:qemu|lxc)\/\d+\//;

/** Pages read all the time; only what a lesson or a reader of the log can use is kept. */
function worthKeeping(event: ServerEvent): boolean {
  if (event.kind === "login" || event.method !== "GET") return true;
  return event.status >= 400 || GUEST_READ.test(event.path);
}

/** The access server's view of the store: always the open world. */
export function createServerPort(core: Core, crypto: Crypto): ServerPort {
  return {
    crypto,
    exclusive: core.lock,
    state: async () => (await core.load()).state,
    commit: (before, after, note) => commit(core, before, after, note),
    now: () => core.clock.now() + (core.peek()?.record.ahead ?? 0),
    wait: (ms) => core.clock.wait(ms),
    event: async (event) => {
      if (worthKeeping(event)) await addEvent(core, event);
    },
  };
}
