import type { NodeApi } from "../pveum/port";
import { callOnHost } from "../server";
import type { ServerPort } from "../server/port";
import type { Core } from "../store/core";

/** The methods behind the API as the tools of a node's host call them; a change is told by its command line. */
export function nodeApi(core: Core, server: ServerPort, node: string): NodeApi {
  return {
    call: (name, params, { user, line }) =>
      callOnHost(server, name, params, { actor: `${user} (${node})`, summary: line, kind: "command" }),
    state: () => {
      const open = core.peek();
      if (open === undefined) throw new Error("no world is open");
      return open.state;
    },
  };
}
