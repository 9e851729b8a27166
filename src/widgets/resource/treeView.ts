import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useSyncExternalStore } from "react";
import { createLocalStore } from "../../lib/localStore";

/** The four arrangements of the resource tree (gui.md section 2.6). */
export const TREE_VIEWS = ["server", "folder", "pool", "tag"] as const;

export type TreeView = (typeof TREE_VIEWS)[number];

const store = createLocalStore<TreeView>("pac.tree.view", (value) => TREE_VIEWS.find((view) => view === value), "server");

/** The chosen arrangement: what the address says, else what is remembered in this browser. Choosing does both. */
export function useTreeView(): readonly [TreeView, (next: TreeView) => void] {
  const { tree }: { readonly tree?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const remembered = useSyncExternalStore(store.subscribe, store.get);
  const choose = useCallback(
    (next: TreeView) => {
      store.set(next);
      void navigate({ to: ".", search: (before: object) => ({ ...before, tree: next }), state: (before) => before });
    },
    [navigate],
  );
  return [TREE_VIEWS.find((view) => view === tree) ?? remembered, choose];
}
