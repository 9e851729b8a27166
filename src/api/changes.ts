import type { QueryClient } from "@tanstack/react-query";
import type { EndpointName } from "./endpoints/index";

const ACCESS_READS: readonly EndpointName[] = [
  "users.list",
  "users.read",
  "tfa.list",
  "tokens.list",
  "tokens.read",
  "groups.list",
  "groups.read",
  "roles.list",
  "roles.read",
  "acl.list",
  "permissions.read",
  "resources.list",
];

const FACTOR_READS: readonly EndpointName[] = [
  "tfa.list",
  "tfa.ofUser",
  "tfa.read",
  "users.list",
  "users.read",
  "users.factorKinds",
];

const REALM_READS: readonly EndpointName[] = ["realms.list", "realms.read", "users.list"];

const CLUSTER_READS: readonly EndpointName[] = [
  "resources.list",
  "tasks.list",
  "tasks.ofNode",
  "log.list",
  "nodes.list",
  "nodes.status",
  "qemu.list",
  "qemu.status",
  "qemu.config",
  "lxc.list",
  "lxc.status",
  "lxc.config",
  "qemu.snapshots",
  "lxc.snapshots",
  "volumes.list",
  "storages.ofNode",
];

const POOL_READS: readonly EndpointName[] = [...ACCESS_READS, "pools.list", "pools.read"];

const READS_BY_NOUN: Readonly<Record<string, readonly EndpointName[]>> = {
  users: ACCESS_READS,
  tokens: ACCESS_READS,
  tfa: FACTOR_READS,
  password: ["users.list"],
  groups: ACCESS_READS,
  roles: ACCESS_READS,
  acl: ACCESS_READS,
  pools: POOL_READS,
  options: ["options.read"],
  realms: [...REALM_READS, ...ACCESS_READS],
  jobs: ["jobs.list", "jobs.read"],
  qemu: [...CLUSTER_READS, ...POOL_READS],
  lxc: [...CLUSTER_READS, ...POOL_READS],
  storages: [...POOL_READS, "storages.list", "storages.ofNode", "storages.status"],
  volumes: ["volumes.list", "volumes.read", ...CLUSTER_READS],
  backups: ["volumes.list", ...CLUSTER_READS],
  tasks: CLUSTER_READS,
  nodes: CLUSTER_READS,
};

/** Which answers a write may have changed. */
export function readsChangedBy(name: EndpointName): readonly EndpointName[] {
  const noun = name.split(".")[0] ?? "";
  return READS_BY_NOUN[noun] ?? [];
}

/** Asks again for everything that a write may have changed, and for the log of it. */
export async function refreshAfter(client: QueryClient, names: readonly EndpointName[]): Promise<void> {
  const stale = new Set<string>(names.flatMap(readsChangedBy));
  if (names.length > 0) stale.add("log.list").add("tasks.list");
  await client.invalidateQueries({ predicate: (query) => stale.has(String(query.queryKey[0])) });
}
