import type { Cluster, ClusterNode, Guest } from "../store/state";
import { guestNow } from "./guestNow";
import { seedOf, wave } from "./wave";

const GIB = 1024 ** 3;
/** What a host needs for itself. */
const HOST_MEMORY = 1.8 * GIB;

/** Figures of a guest at one moment: bytes, seconds, `cpu` as a fraction of its own CPUs. */
export interface GuestFigures {
  readonly cpu: number;
  readonly mem: number;
  readonly uptime: number;
  readonly disk: number;
  readonly netin: number;
  readonly netout: number;
  readonly diskread: number;
  readonly diskwrite: number;
}

const IDLE: GuestFigures = { cpu: 0, mem: 0, uptime: 0, disk: 0, netin: 0, netout: 0, diskread: 0, diskwrite: 0 };

/** Plausible figures from the guest's id and the server seconds alone; all zero while it does not run. */
export function guestFigures(stored: Guest, now: number): GuestFigures {
  const guest = guestNow(stored, now);
  if (guest.status !== "running") return IDLE;
  const uptime = Math.max(0, now - (guest.startedAt ?? now));
  const busy = wave(`cpu ${guest.vmid}`, now);
  // Memory fills within the first minutes after the start.
  const warm = Math.min(1, 0.3 + uptime / 400);
  const share = (0.25 + (seedOf(guest.vmid) % 40) / 100 + wave(`mem ${guest.vmid}`, now) * 0.15) * warm;
  const rate = 500 + (seedOf(`net ${guest.vmid}`) % 20_000);
  return {
    cpu: Math.round((0.004 + busy ** 3 * 0.4) * 1e6) / 1e6,
    mem: Math.round((guest.maxmem ?? GIB) * share),
    uptime,
    disk: guest.kind === "lxc" ? Math.round((guest.maxdisk ?? 0) * 0.37) : 0,
    netin: uptime * rate,
    netout: uptime * Math.round(rate / 7),
    diskread: Math.min(uptime, 90) * 9_000_000,
    diskwrite: uptime * Math.round(rate / 2),
  };
}

/** Figures of a node at one moment; `cpu` is a fraction of all its CPUs. */
export interface NodeFigures {
  readonly uptime: number;
  readonly cpu: number;
  readonly mem: number;
  readonly disk: number;
}

interface Load {
  /** CPUs in use. */
  readonly busy: number;
  readonly mem: number;
}

let latest: { readonly cluster: Cluster; readonly now: number; readonly loads: ReadonlyMap<string, Load> } | undefined;

/** What the guests of each node use together, added up once for one moment of a cluster. */
function guestLoads(cluster: Cluster, now: number): ReadonlyMap<string, Load> {
  if (latest?.cluster === cluster && latest.now === now) return latest.loads;
  const loads = new Map<string, Load>();
  for (const guest of cluster.guests.values()) {
    const { busy, mem } = loads.get(guest.node) ?? { busy: 0, mem: 0 };
    const figures = guestFigures(guest, now);
    loads.set(guest.node, { busy: busy + figures.cpu * (guest.cpus ?? 1), mem: mem + figures.mem });
  }
  latest = { cluster, now, loads };
  return loads;
}

/** The node's own load and that of its running guests. */
export function nodeFigures(cluster: Cluster, node: ClusterNode, now: number): NodeFigures {
  const own = (0.01 + wave(`node ${node.name}`, now) * 0.03) * node.cpus;
  const { busy, mem } = guestLoads(cluster, now).get(node.name) ?? { busy: 0, mem: 0 };
  return {
    uptime: Math.max(0, now - node.bootedAt),
    cpu: Math.min(1, Math.round(((own + busy) / node.cpus) * 1e6) / 1e6),
    mem: Math.min(node.maxmem, Math.round(mem + HOST_MEMORY)),
    disk: Math.round(node.maxdisk * 0.12),
  };
}
