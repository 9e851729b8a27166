import { type Context, Refused } from "../context";
import type { Cluster, ClusterNode } from "../store/state";

/** The node that answers requests: the first one. */
export function answeringNode(cluster: Cluster): string {
  return cluster.nodes.keys().next().value ?? "localhost";
}

/** The node that a call is forwarded to; `localhost` is the answering one (api.md 4.22). Throws `Refused`. */
export function forwardedTo(context: Context, name: string): ClusterNode {
  const { cluster } = context.state;
  const node = cluster.nodes.get(name === "localhost" ? answeringNode(cluster) : name);
  if (node === undefined) throw new Refused(500, lookupFailed(name));
  if (node.status === "offline") throw new Refused(595, "No route to host\n");
  return node;
}

/** PVE's text for a node that nobody knows. */
export function lookupFailed(name: string): string {
  return `hostname lookup '${name}' failed - failed to get address info for: ${name}: Name or service not known\n`;
}
