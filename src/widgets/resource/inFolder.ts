import type { ResourceRow } from "../../api/schemas/resources";
import { tagsOf, type FolderKind } from "./treeEntry";

/** Whether a resource stands in a folder of the tree, at any depth. */
export function inFolder(kind: FolderKind, name: string): (row: ResourceRow) => boolean {
  switch (kind) {
    case "type":
      return (row) => row.type === name;
    case "tag":
      return (row) => tagsOf(row).includes(name);
    case "pool":
      return (row) => row.pool === name || row.pool?.startsWith(`${name}/`) === true;
  }
}
