import { consoleLogin, portOf } from "../cluster/consoles";
import { answeringNode, lookupFailed } from "../cluster/nodeNames";
import { type Handlers, Refused } from "../context";
import { signVncTicket, verifyVncTicket } from "../server/tickets";

/** The node's terminal: a ticket, and the WebSocket's plain answer without an upgrade (api.md 4.22). */
export const terminal = {
  "nodes.termproxy": (context, { node }) => {
    const { cluster } = context.state;
    const name = node === "localhost" ? answeringNode(cluster) : node;
    if (!cluster.nodes.has(name)) throw new Refused(500, lookupFailed(node));
    const authid = context.caller ?? "";
    const shell = consoleLogin(authid).kind === "root-shell" ? "/bin/login -f root" : "/bin/login";
    const lines = [`starting termproxy ${name}`, `launch command: /usr/bin/termproxy --path /nodes/${node} -- ${shell}`];
    const upid = context.startTask({ node: name, type: "vncshell", id: "", lines });
    const port = portOf(upid);
    const ticket = signVncTicket(context.crypto, { authid, path: `/nodes/${node}`, port }, context.now);
    return { user: authid, ticket, port, upid };
  },
  "nodes.vncwebsocket": (context, { node, port, vncticket }) => {
    const scope = { authid: context.caller ?? "", path: `/nodes/${node}`, port };
    if (verifyVncTicket(context.crypto, vncticket, scope, context.now)) return { port };
    throw new Refused(401, "permission denied - invalid PVEVNC ticket\n");
  },
} satisfies Pick<Handlers, "nodes.termproxy" | "nodes.vncwebsocket">;
