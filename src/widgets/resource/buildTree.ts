import type { ResourceRow } from "../../api/schemas/resources";
import { folderView, poolView, tagView, type TypeNames } from "./folderViews";
import { serverView } from "./serverView";
import type { TreeEntry } from "./treeEntry";
import type { TreeSettings } from "./treeSettings";
import type { TreeView } from "./treeView";

interface TreeWords {
  readonly datacenter: string;
  readonly types: TypeNames;
}

/** The resources in the chosen arrangement (gui.md section 2.6). */
export function buildTree(view: TreeView, rows: readonly ResourceRow[], settings: TreeSettings, words: TreeWords): TreeEntry {
  switch (view) {
    case "server":
      return serverView(rows, words.datacenter, settings);
    case "folder":
      return folderView(rows, words.datacenter, settings, words.types);
    case "pool":
      return poolView(rows, words.datacenter, settings);
    case "tag":
      return tagView(rows, words.datacenter, settings);
  }
}
