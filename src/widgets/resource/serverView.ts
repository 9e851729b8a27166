import type { ResourceRow } from "../../api/schemas/resources";

/** One entry of the resource tree, before it is drawn; `id` is the address of its page. */
export interface TreeEntry {
  readonly id: string;
  readonly label: string;
  readonly row?: ResourceRow;
  readonly children?: readonly TreeEntry[];
}

const ORDER: Readonly<Record<ResourceRow["type"], number>> = {
  lxc: 0,
  qemu: 1,
  node: 2,
  sdn: 3,
  network: 4,
  storage: 5,
  pool: 6,
};

const names = new Intl.Collator("en", { numeric: true });

/** The address of a resource's page; each tab of it follows. */
export function addressOfRow(row: ResourceRow): string {
  const part = encodeURIComponent;
  switch (row.type) {
    case "qemu":
    case "lxc":
      return `/guest/${String(row.vmid ?? 0)}`;
    case "node":
      return `/node/${part(row.node ?? "")}`;
    case "storage":
      return `/storage/${part(row.node ?? "")}/${part(row.storage ?? "")}`;
    case "pool":
      return `/pool/${part(row.pool ?? "")}`;
    case "network":
    case "sdn":
      return `/zone/${part(row.node ?? "")}/${part(row.network ?? row.id.split("/").at(-1) ?? "")}`;
  }
}

/** What the tree calls a resource (gui.md section 2.6). */
export function labelOfRow(row: ResourceRow): string {
  switch (row.type) {
    case "qemu":
    case "lxc":
      return row.name === undefined ? String(row.vmid) : `${String(row.vmid)} (${row.name})`;
    case "node":
      return row.node ?? "";
    case "storage":
      return `${row.storage ?? ""} (${row.node ?? ""})`;
    case "pool":
      return (row.pool ?? "").split("/").at(-1) ?? "";
    case "network":
    case "sdn":
      return `${row.network ?? row.id} (${row.node ?? ""})`;
  }
}

function compare(a: ResourceRow, b: ResourceRow): number {
  const kinds = ORDER[a.type] - ORDER[b.type];
  if (kinds !== 0) return kinds;
  const templates = Number(a.template ?? false) - Number(b.template ?? false);
  if (templates !== 0) return templates;
  if (a.vmid !== undefined && b.vmid !== undefined) return a.vmid - b.vmid;
  return names.compare(labelOfRow(a), labelOfRow(b));
}

function entry(row: ResourceRow, children: readonly TreeEntry[] = []): TreeEntry {
  const base = { id: addressOfRow(row), label: labelOfRow(row), row };
  return children.length === 0 ? base : { ...base, children };
}

/** Pools hang below their parents; one whose parent is not listed stands with a name of its own. */
function poolEntries(rows: readonly ResourceRow[]): readonly TreeEntry[] {
  const pools = rows.filter((row) => row.type === "pool").toSorted(compare);
  const listed = new Set(pools.map((row) => row.pool));
  const parentOf = (row: ResourceRow) => (row.pool ?? "").split("/").slice(0, -1).join("/");
  const below = (parent: string): readonly TreeEntry[] =>
    pools.filter((row) => parentOf(row) === parent).map((row) => entry(row, below(row.pool ?? "")));
  const orphans = pools.filter((row) => parentOf(row) !== "" && !listed.has(parentOf(row)));
  return [...below(""), ...orphans.map((row) => ({ ...entry(row, below(row.pool ?? "")), label: row.pool ?? "" }))];
}

/** The Server View: nodes with what is on them, pools below the datacenter. */
export function serverView(rows: readonly ResourceRow[], datacenter: string): TreeEntry {
  const nodes = rows.filter((row) => row.type === "node").toSorted(compare);
  const byNode = new Map<string, ResourceRow[]>();
  for (const row of rows.filter((one) => one.type !== "node" && one.type !== "pool").toSorted(compare)) {
    const there = byNode.get(row.node ?? "") ?? [];
    there.push(row);
    byNode.set(row.node ?? "", there);
  }
  const children = nodes.map((node) => entry(node, (byNode.get(node.node ?? "") ?? []).map((row) => entry(row))));
  return { id: "/datacenter", label: datacenter, children: [...children, ...poolEntries(rows)] };
}
