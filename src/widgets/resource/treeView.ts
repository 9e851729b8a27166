import { useSyncExternalStore } from "react";
import { createLocalStore } from "../../lib/localStore";

/** The four arrangements of the resource tree (gui.md section 2.6). */
export const TREE_VIEWS = ["server", "folder", "pool", "tag"] as const;

export type TreeView = (typeof TREE_VIEWS)[number];

const store = createLocalStore<TreeView>("pac.tree.view", (value) => TREE_VIEWS.find((view) => view === value), "server");

/** The chosen arrangement, remembered in this browser. */
export function useTreeView(): readonly [TreeView, (next: TreeView) => void] {
  return [useSyncExternalStore(store.subscribe, store.get), store.set];
}
