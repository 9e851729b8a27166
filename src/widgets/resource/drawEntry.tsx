import type { TreeNode } from "../../components/tree/TreeNode";
import type { TreeEntry } from "./serverView";
import { TreeIcon } from "./TreeIcon";

/** An entry of the resource tree as a node of the tree component; what does not run is drawn faint. */
export function drawEntry(entry: TreeEntry): TreeNode {
  return {
    id: entry.id,
    label: entry.label,
    icon: <TreeIcon row={entry.row} />,
    dim: entry.row?.status === "stopped" || entry.row?.status === "offline",
    ...(entry.row?.status !== undefined && { description: entry.row.status }),
    ...(entry.children !== undefined && { children: entry.children.map(drawEntry) }),
  };
}
