import type { ResourceRow } from "../../api/schemas/resources";
import { poolBranches } from "./poolBranches";
import { siblingOrder, TYPE_ORDER } from "./siblingOrder";
import { addressOfFolder, againIn, entryOf, groupRows, tagsOf, type TreeEntry } from "./treeEntry";
import type { TreeSettings } from "./treeSettings";

/** The names of folders by type, in the reader's language. */
export type TypeNames = Readonly<Record<ResourceRow["type"], string>>;

const isGuest = (row: ResourceRow) => row.type === "qemu" || row.type === "lxc";

/** The Folder View: one folder for each type that is there. */
export function folderView(rows: readonly ResourceRow[], datacenter: string, settings: TreeSettings, names: TypeNames): TreeEntry {
  const sorted = rows.toSorted(siblingOrder(settings));
  const byType = groupRows(sorted, (row) => [row.type]);
  const children = TYPE_ORDER.flatMap((type): TreeEntry[] => {
    const inside = byType.get(type) ?? [];
    if (inside.length === 0) return [];
    const entries = type === "pool" ? poolBranches(inside, settings) : inside.map((row) => entryOf(row, settings));
    return [{ id: addressOfFolder("type", type), label: names[type], folder: "type", type, children: entries }];
  });
  return { id: "/datacenter", label: datacenter, children };
}

/** The Pool View: pools with their guests, then the guests that are in none. */
export function poolView(rows: readonly ResourceRow[], datacenter: string, settings: TreeSettings): TreeEntry {
  const sorted = rows.toSorted(siblingOrder(settings));
  const guests = sorted.filter(isGuest);
  const outside = guests.filter((row) => row.pool === undefined).map((row) => entryOf(row, settings));
  return { id: "/datacenter", label: datacenter, children: [...poolBranches(sorted, settings, guests), ...outside] };
}

/** The Tag View: tags with all that carry them, then guests, nodes and storages that carry none. */
export function tagView(rows: readonly ResourceRow[], datacenter: string, settings: TreeSettings): TreeEntry {
  const shown = rows.filter((row) => isGuest(row) || row.type === "node" || row.type === "storage");
  const sorted = shown.toSorted(siblingOrder(settings));
  const tagged = groupRows(sorted, tagsOf);
  const folders = [...tagged].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([tag, inside]): TreeEntry => {
    const id = addressOfFolder("tag", tag);
    const children = inside.map((row) => againIn(id, entryOf(row, settings)));
    return { id, label: tag, folder: "tag", children };
  });
  const untagged = sorted.filter((row) => tagsOf(row).length === 0).map((row) => entryOf(row, settings));
  return { id: "/datacenter", label: datacenter, children: [...folders, ...untagged] };
}
