import type { ResourceRow } from "../../api/schemas/resources";
import { poolBranches } from "./poolBranches";
import { siblingOrder } from "./siblingOrder";
import { DEFAULT_SETTINGS, type TreeSettings } from "./treeSettings";
import { entryOf, groupRows, type TreeEntry } from "./treeEntry";

export { addressOfRow, labelOfRow, type TreeEntry } from "./treeEntry";

/** The Server View: nodes with what is on them, pools below the datacenter. */
export function serverView(rows: readonly ResourceRow[], datacenter: string, settings: TreeSettings = DEFAULT_SETTINGS): TreeEntry {
  const sorted = rows.toSorted(siblingOrder(settings));
  const there = groupRows(
    sorted.filter((row) => row.type !== "node" && row.type !== "pool"),
    (row) => [row.node ?? ""],
  );
  const nodes = sorted
    .filter((row) => row.type === "node")
    .map((node) => entryOf(node, settings, (there.get(node.node ?? "") ?? []).map((row) => entryOf(row, settings))));
  return { id: "/datacenter", label: datacenter, children: [...nodes, ...poolBranches(sorted, settings)] };
}
