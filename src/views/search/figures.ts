import type { ResourceRow } from "../../api/schemas/resources";

/** What a guest's host has in all: CPUs and bytes of memory. */
export type Hosts = ReadonlyMap<string, { readonly cpus: number; readonly memory: number }>;

/** The used part, from 0 to 1; nothing where one of the figures is missing or unknown. */
export function part(used: number | undefined, total: number | undefined): number | undefined {
  return used === undefined || total === undefined || total <= 0 ? undefined : used / total;
}

/** The used part of the disk; the server does not look into virtual machines' disks and says 0 for them. */
export function diskPart(row: ResourceRow): number | undefined {
  return row.type === "qemu" && row.disk === 0 ? undefined : part(row.disk, row.maxdisk);
}

/** The size of every listed node. */
export function hostsOf(rows: readonly ResourceRow[]): Hosts {
  const nodes = rows.filter((row) => row.type === "node");
  return new Map(nodes.map((row) => [row.node ?? "", { cpus: row.maxcpu ?? 0, memory: row.maxmem ?? 0 }]));
}

/** How much of its host a running guest takes, as parts of the whole host. */
export function hostLoad(row: ResourceRow, hosts: Hosts) {
  const host = hosts.get(row.node ?? "");
  const { vmid, cpu, maxcpu, uptime = 0 } = row;
  if (vmid === undefined || cpu === undefined || maxcpu === undefined || host === undefined) return undefined;
  if (host.cpus <= 0 || uptime === 0) return undefined;
  return { cpu: (cpu * maxcpu) / host.cpus, memory: part(row.mem, host.memory) };
}
