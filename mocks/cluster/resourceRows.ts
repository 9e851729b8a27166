import type { Pool } from "../../src/engine/model";
import type { Context } from "../context";
import type { Cluster, ClusterNode, Guest, Storage } from "../store/state";
import { guestFigures, type GuestFigures, nodeFigures } from "./figures";
import { guestNow } from "./guestNow";
import { holds } from "./held";
import { nodesOf } from "./storageNodes";

interface GuestRow extends Partial<GuestFigures> {
  readonly id: string;
  readonly type: Guest["kind"];
  readonly vmid: number;
  readonly node: string;
  readonly status: string;
  readonly pool: string | undefined;
  readonly name?: string;
  readonly template?: 0 | 1;
  readonly tags?: string | undefined;
  readonly maxcpu?: number;
  readonly maxmem?: number;
  readonly maxdisk?: number;
}

/** A guest's row; its pool is named only to those who may see the pool (api.md 4.17). */
export function guestRow(stored: Guest, now: number, pool: string | undefined): GuestRow {
  const guest = guestNow(stored, now);
  const { kind: type, vmid, node } = guest;
  const id = `${type}/${vmid}`;
  if (guest.status === undefined) return { id, type, vmid: Number(vmid), node, status: "unknown", pool };
  const figures = guestFigures(guest, now);
  // One literal, as thousands of rows are made at once; what is `undefined` does not go out.
  return {
    id,
    type,
    vmid: Number(vmid),
    node,
    pool,
    status: guest.status,
    name: guest.name ?? (type === "qemu" ? `VM ${vmid}` : `CT${vmid}`),
    template: guest.template === true ? 1 : 0,
    tags: guest.tags === undefined || guest.tags.length === 0 ? undefined : guest.tags.join(";"),
    uptime: figures.uptime,
    cpu: figures.cpu,
    maxcpu: guest.cpus ?? 1,
    mem: figures.mem,
    maxmem: guest.maxmem ?? 0,
    disk: figures.disk,
    maxdisk: guest.maxdisk ?? 0,
    netin: figures.netin,
    netout: figures.netout,
    diskread: figures.diskread,
    diskwrite: figures.diskwrite,
  };
}

/** A node's row; its figures are for `Sys.Audit` on the node only. */
export function nodeRow(context: Context, node: ClusterNode) {
  const common = {
    id: `node/${node.name}`,
    type: "node" as const,
    node: node.name,
    status: node.status,
    level: "",
    "cgroup-mode": 2,
    "host-arch": "x86_64",
  };
  if (!holds(context, "Sys.Audit", `/nodes/${node.name}`)) return common;
  const sizes = { maxcpu: node.cpus, maxmem: node.maxmem, maxdisk: node.maxdisk };
  if (node.status === "offline") return { ...common, ...sizes };
  return { ...common, ...sizes, ...nodeFigures(context.state.cluster, node, context.now) };
}

/** One row for each node where the storage is enabled. */
export function storageRows(cluster: Cluster, storage: Storage) {
  const figures =
    storage.total === undefined ? {} : { disk: storage.used ?? 0, maxdisk: storage.total };
  return nodesOf(cluster, storage).map((node) => ({
    id: `storage/${node}/${storage.name}`,
    type: "storage" as const,
    storage: storage.name,
    node,
    status: storage.total === undefined || cluster.nodes.get(node)?.status === "offline" ? "unknown" : "available",
    plugintype: storage.type,
    content: storage.content.join(","),
    shared: storage.shared ? (1 as const) : (0 as const),
    ...figures,
  }));
}

/** A pool's row; sums count every running member, also those that the caller may not see (api.md 4.17). */
export function poolRow(pool: Pool, cluster: Cluster, now: number) {
  let [uptime, mem, maxmem, maxcpu, load] = [0, 0, 0, 0, 0];
  for (const vmid of pool.guests) {
    const guest = cluster.guests.get(vmid);
    if (guest === undefined || guestNow(guest, now).status !== "running") continue;
    const figures = guestFigures(guest, now);
    const cpus = guest.cpus ?? 1;
    uptime = Math.max(uptime, figures.uptime);
    mem += figures.mem;
    maxmem += guest.maxmem ?? 0;
    maxcpu += cpus;
    load += figures.cpu * cpus;
  }
  const cpu = maxcpu === 0 ? 0 : load / maxcpu;
  return { id: `/pool/${pool.id}`, type: "pool" as const, pool: pool.id, uptime, mem, maxmem, maxcpu, cpu };
}

/** The zones of the network: newer versions name them `network`, 7 and 8 `sdn`, older ones have none. */
export function zoneRows(context: Context) {
  const { cluster, pveVersion } = context.state;
  if (pveVersion < 7) return [];
  const zones = [...cluster.zones, ["localnetwork", { type: "" }] as const];
  return zones.flatMap(([zone, { type }]) =>
    [...cluster.nodes.keys()].map((node) => {
      const kind = type === "" ? {} : { "zone-type": type };
      const status = cluster.nodes.get(node)?.status === "offline" ? "unknown" : "ok";
      return pveVersion >= 9
        ? {
            id: `network/${node}/zone/${zone}`,
            type: "network" as const,
            network: zone,
            "network-type": "zone",
            node,
            status,
            ...kind,
          }
        : { id: `sdn/${node}/${zone}`, type: "sdn" as const, sdn: zone, node, status, ...kind };
    }),
  );
}
