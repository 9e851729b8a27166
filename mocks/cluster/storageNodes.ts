import type { Cluster, Storage } from "../store/state";

/** The nodes on which a storage is enabled. */
export function nodesOf(cluster: Cluster, storage: Storage): readonly string[] {
  return storage.nodes.length === 0 ? [...cluster.nodes.keys()] : storage.nodes.filter((node) => cluster.nodes.has(node));
}
