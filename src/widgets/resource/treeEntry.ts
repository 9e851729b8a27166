import type { ResourceRow } from "../../api/schemas/resources";
import type { TreeSettings } from "./treeSettings";

/** What a folder of the tree gathers. */
export type FolderKind = "type" | "tag" | "pool";

/** One entry of the resource tree, before it is drawn. */
export interface TreeEntry {
  /** Unique in the tree; the address of its page unless `page` says otherwise. */
  readonly id: string;
  /** The address of its page, where the same object stands in the tree more than once. */
  readonly page?: string;
  readonly label: string;
  readonly row?: ResourceRow;
  readonly folder?: FolderKind;
  /** The type that a folder by type gathers. */
  readonly type?: ResourceRow["type"];
  readonly children?: readonly TreeEntry[];
}

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

/** The address of a folder's page. */
export function addressOfFolder(kind: FolderKind, name: string): string {
  return `/folder/${kind}/${encodeURIComponent(name)}`;
}

type LabelRules = Pick<TreeSettings, "sortKey" | "nestPools">;

function guestLabel(row: ResourceRow, rules: LabelRules): string {
  if (row.name === undefined) return String(row.vmid);
  return rules.sortKey === "name" ? `${row.name} (${String(row.vmid)})` : `${String(row.vmid)} (${row.name})`;
}

/** What the tree calls a resource (gui.md section 2.6). */
export function labelOfRow(row: ResourceRow, rules: LabelRules = { sortKey: "vmid", nestPools: true }): string {
  switch (row.type) {
    case "qemu":
    case "lxc":
      return guestLabel(row, rules);
    case "node":
      return row.node ?? "";
    case "storage":
      return `${row.storage ?? ""} (${row.node ?? ""})`;
    case "pool":
      return rules.nestPools ? ((row.pool ?? "").split("/").at(-1) ?? "") : (row.pool ?? "");
    case "network":
    case "sdn":
      return `${row.network ?? row.id} (${row.node ?? ""})`;
  }
}

/** A resource as an entry. */
export function entryOf(row: ResourceRow, settings: TreeSettings, children: readonly TreeEntry[] = []): TreeEntry {
  const base = { id: addressOfRow(row), label: labelOfRow(row, settings), row };
  return children.length === 0 ? base : { ...base, children };
}

/** The same entry at a second place of the tree. */
export function againIn(folder: string, entry: TreeEntry): TreeEntry {
  return { ...entry, id: `${folder}${entry.id}`, page: entry.id };
}

/** Rows by the names of what they are in, in their order; a row may be in several. */
export function groupRows(rows: readonly ResourceRow[], namesOf: (row: ResourceRow) => readonly string[]): ReadonlyMap<string, ResourceRow[]> {
  const groups = new Map<string, ResourceRow[]>();
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [row]);
      else group.push(row);
    }
  }
  return groups;
}

/** The tags of a guest. */
export function tagsOf(row: ResourceRow): readonly string[] {
  return (row.tags ?? "").split(/[;, ]+/).filter((tag) => tag !== "");
}
