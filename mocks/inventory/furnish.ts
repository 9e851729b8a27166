import { clusterNode, GIB, container, standardStorages, virtualMachine } from "../scenarios/machines";
import type { ClusterNode, Guest, Storage } from "../store/state";
import type { NamedThings } from "./named";
import type { GuestRow, ResourceRows } from "./resourcesText";

const DAY = 86_400;

/** What is known about a cluster besides its access model. */
export interface Knowledge {
  readonly named: NamedThings;
  readonly guestIds: readonly number[];
  readonly guestNames: ReadonlyMap<string, string>;
  readonly storages: readonly string[];
  readonly nodes: readonly string[];
  readonly rows: ResourceRows;
  /** Server seconds. */
  readonly now: number;
}

export interface Furnished {
  readonly nodes: readonly ClusterNode[];
  readonly guests: readonly Guest[];
  readonly storages: readonly Storage[];
}

function nodesFor({ named, nodes, rows, now }: Knowledge): readonly ClusterNode[] {
  const listed = rows.flatMap((row) => ("node" in row ? [row.node] : []));
  const names = new Set([...listed, ...nodes, ...named.nodes]);
  if (names.size === 0) names.add("pve");
  return [...names].map((name) => {
    const row = rows.find((candidate) => candidate.type === "node" && candidate.node === name);
    const plain = clusterNode(name, now, { cpus: 16, memoryGib: 64 });
    if (row?.type !== "node") return plain;
    return { ...plain, cpus: row.maxcpu ?? plain.cpus, maxmem: row.maxmem ?? plain.maxmem, maxdisk: row.maxdisk ?? plain.maxdisk };
  });
}

function guestFrom(row: GuestRow, name: string, now: number): Guest {
  const make = row.type === "lxc" ? container : virtualMachine;
  return make({
    vmid: row.vmid,
    node: row.node,
    name,
    ...(row.maxcpu === undefined || row.maxcpu === null ? {} : { cores: row.maxcpu }),
    ...(row.maxmem === undefined || row.maxmem === null ? {} : { memoryGib: row.maxmem / GIB }),
    ...(row.maxdisk === undefined || row.maxdisk === null ? {} : { diskGib: row.maxdisk / GIB }),
    ...(row.tags === undefined ? {} : { tags: row.tags.split(";").filter((tag) => tag !== "") }),
    ...(row.template === 1 || row.template === true ? { template: true } : {}),
    ...(row.status === "stopped" ? {} : { startedAt: now - DAY }),
  });
}

function guestsFor(knowledge: Knowledge, firstNode: string): readonly Guest[] {
  const { named, guestIds, guestNames, rows, now } = knowledge;
  const listed = new Map(rows.flatMap((row) => ("vmid" in row ? [[row.vmid, row] as const] : [])));
  const ids = new Set([...listed.keys(), ...guestIds, ...named.guests.map(Number)]);
  return [...ids]
    .sort((a, b) => a - b)
    .map((vmid) => {
      const row = listed.get(vmid) ?? { type: "qemu" as const, vmid, node: firstNode };
      const name = guestNames.get(String(vmid)) ?? row.name ?? `${row.type === "lxc" ? "ct" : "vm"}-${vmid}`;
      return guestFrom(row, name, now);
    });
}

function storagesFor({ named, storages, rows }: Knowledge): readonly Storage[] {
  const found = new Map<string, Storage>();
  for (const row of rows) {
    if (row.type !== "storage") continue;
    const before = found.get(row.storage);
    found.set(row.storage, {
      name: row.storage,
      type: row.plugintype ?? "dir",
      content: (row.content ?? "images").split(",").filter((kind) => kind !== ""),
      shared: row.shared === 1 || row.shared === true,
      nodes: [...(before?.nodes ?? []), row.node],
      used: row.disk ?? 0,
      total: row.maxdisk ?? 0,
    });
  }
  const standard = new Map(standardStorages().map((storage) => [storage.name, storage]));
  const names = [...storages, ...named.storages, ...(found.size === 0 ? standard.keys() : [])];
  for (const name of names) {
    if (found.has(name)) continue;
    const plain: Storage = { name, type: "dir", content: ["images", "rootdir"], shared: false, nodes: [], used: 0, total: 100 * GIB };
    found.set(name, standard.get(name) ?? plain);
  }
  return [...found.values()];
}

/** Nodes, guests and storages for an imported model: what is listed, what was given, and what the model names. */
export function furnish(knowledge: Knowledge): Furnished {
  const nodes = nodesFor(knowledge);
  return { nodes, guests: guestsFor(knowledge, nodes[0]?.name ?? "pve"), storages: storagesFor(knowledge) };
}
