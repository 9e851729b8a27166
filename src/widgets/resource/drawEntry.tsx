import type { ResourceRow } from "../../api/schemas/resources";
import { Icon } from "../../components/icons/Icon";
import type { TreeNode } from "../../components/tree/TreeNode";
import { FillBar } from "./FillBar";
import { TagDots } from "./TagDots";
import { tagsOf, type TreeEntry } from "./treeEntry";
import { TreeIcon, TYPE_ICONS } from "./TreeIcon";
import { usedPart } from "./usedPart";

function iconOf({ row, folder, type }: TreeEntry) {
  if (folder === "type" && type !== undefined) return <Icon name={TYPE_ICONS[type]} />;
  if (folder !== undefined) return <Icon name={folder === "tag" ? "tag" : "folder"} />;
  const used = row === undefined ? undefined : usedPart(row);
  if (used === undefined) return <TreeIcon row={row} />;
  return (
    <>
      <FillBar part={used} />
      <TreeIcon row={row} />
    </>
  );
}

/** An entry of the resource tree as a node of the tree component; what does not run is drawn faint. */
export function drawEntry(entry: TreeEntry, describe: (row: ResourceRow) => string | undefined = (row) => row.status): TreeNode {
  const { row } = entry;
  const description = row === undefined ? undefined : describe(row);
  const tags = row === undefined ? [] : tagsOf(row);
  return {
    id: entry.id,
    label: entry.label,
    icon: iconOf(entry),
    dim: row?.status === "stopped" || row?.status === "offline",
    ...(description !== undefined && { description }),
    ...(tags.length > 0 && { tags: <TagDots tags={tags} /> }),
    ...(entry.children !== undefined && { children: entry.children.map((child) => drawEntry(child, describe)) }),
  };
}
