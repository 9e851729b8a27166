import type { ResourceRow } from "../../api/schemas/resources";

export type CountedKind = "qemu" | "lxc" | "storage" | "pool" | "zone";

/** How many objects of a kind are seen, of how many, and which. */
export interface SeenCount {
  readonly kind: CountedKind;
  readonly seen: readonly string[];
  readonly total: number;
}

const KINDS: readonly CountedKind[] = ["qemu", "lxc", "storage", "pool", "zone"];

function kindOf(row: ResourceRow): CountedKind | undefined {
  if (row.type === "node") return undefined;
  return row.type === "network" || row.type === "sdn" ? "zone" : row.type;
}

/** Storages and zones are listed once per node, but are one object. */
function nameOf(row: ResourceRow): string {
  if (row.vmid !== undefined) return String(row.vmid);
  return row.storage ?? row.pool ?? row.network ?? row.id;
}

function namesOfKind(rows: readonly ResourceRow[], kind: CountedKind): readonly string[] {
  return [...new Set(rows.filter((row) => kindOf(row) === kind).map(nameOf))];
}

/** Counts by kind, kinds without any object left out; nodes are always seen and not counted. */
export function seenCounts(all: readonly ResourceRow[], visible: readonly ResourceRow[]): readonly SeenCount[] {
  return KINDS.flatMap((kind) => {
    const total = namesOfKind(all, kind).length;
    return total === 0 ? [] : [{ kind, seen: namesOfKind(visible, kind), total }];
  });
}
