import { type Context, Refused } from "../../context";
import type { Storage } from "../../store/state";
import { demand, parameterFault } from "../held";
import { nodesOf } from "../storageNodes";

/** The storage as it is configured, enabled on the node. Throws PVE's 500 where it is not. */
export function storageOn(context: Context, name: string, node: string): Storage {
  const { cluster } = context.state;
  const storage = cluster.storages.get(name);
  if (storage === undefined) throw new Refused(500, `storage '${name}' does not exist\n`);
  const local = node === "localhost" ? (cluster.nodes.keys().next().value ?? node) : node;
  if (nodesOf(cluster, storage).includes(local)) return storage;
  throw new Refused(500, `storage '${name}' is not available on node '${node}'\n`);
}

const TEXTS = { images: "vm images", rootdir: "container directories" };

/** Throws unless the caller may put a new volume of this kind on the storage (api.md 4.25, rules 8 and 10). */
export function demandSpace(context: Context, name: string, node: string, content: keyof typeof TEXTS): void {
  demand(context, "Datastore.AllocateSpace", `/storage/${name}`);
  if (storageOn(context, name, node).content.includes(content)) return;
  throw parameterFault(new Map([["storage", `storage '${name}' does not support ${TEXTS[content]}`]]));
}
