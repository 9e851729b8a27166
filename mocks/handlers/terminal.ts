import { consoleLogin, portOf } from "../cluster/consoles";
import { answeringNode, forwardedTo, lookupFailed } from "../cluster/nodeNames";
import { type Screen, spiceScreen, vncScreen, withoutPassword } from "../cluster/screens";
import { type Context, type Handlers, Refused } from "../context";
import { permissionFailed } from "../messages/texts";
import { signVncTicket, verifyVncTicket } from "../server/tickets";

const nodeOf = ({ state }: Context, node: string): string => {
  const name = node === "localhost" ? answeringNode(state.cluster) : node;
  if (!state.cluster.nodes.has(name)) throw new Refused(500, lookupFailed(node));
  return name;
};

/** The graphical consoles are for users, and other commands than a login for root@pam alone (api.md 4.22). */
function demandLogin(context: Context, cmd: string | undefined): void {
  const caller = context.caller ?? "";
  if (caller.includes("!")) throw new Refused(500, `value '${caller}' does not look like a valid user name\n`);
  if (caller !== "root@pam" && cmd !== undefined && cmd !== "login") {
    throw new Refused(403, permissionFailed("(user != root@pam)"));
  }
}

const screenOf = (name: string, node: string, type: string): Screen => ({
  node: name,
  task: { type, id: "" },
  path: `/nodes/${node}`,
});

/** The node's terminal: a ticket, and the WebSocket's plain answer without an upgrade (api.md 4.22). */
export const terminal = {
  "nodes.termproxy": (context, { node }) => {
    const name = nodeOf(context, node);
    const authid = context.caller ?? "";
    const shell = consoleLogin(authid).kind === "root-shell" ? "/bin/login -f root" : "/bin/login";
    const lines = [`starting termproxy ${name}`, `launch command: /usr/bin/termproxy --path /nodes/${node} -- ${shell}`];
    const upid = context.startTask({ node: name, type: "vncshell", id: "", lines });
    const port = portOf(upid);
    const ticket = signVncTicket(context.crypto, { authid, path: `/nodes/${node}`, port }, context.now);
    return { user: authid, ticket, port, upid };
  },
  "nodes.vncshell": (context, { node, cmd, websocket }) => {
    demandLogin(context, cmd);
    return vncScreen(context, screenOf(nodeOf(context, node), node, "vncshell"), websocket === true);
  },
  "nodes.spiceshell": (context, { node, cmd }) => {
    demandLogin(context, cmd);
    const { name } = forwardedTo(context, node);
    return spiceScreen(context, screenOf(name, node, "spiceshell"), `Shell on '${name}'`);
  },
  "nodes.vncwebsocket": (context, { node, port, vncticket }) => {
    const scope = { authid: context.caller ?? "", path: `/nodes/${node}`, port };
    if (verifyVncTicket(context.crypto, withoutPassword(vncticket), scope, context.now)) return { port };
    throw new Refused(401, "permission denied - invalid PVEVNC ticket\n");
  },
} satisfies Pick<Handlers, "nodes.termproxy" | "nodes.vncshell" | "nodes.spiceshell" | "nodes.vncwebsocket">;
