import { useSyncExternalStore } from "react";
import { createLocalStore } from "../../lib/localStore";

/** How siblings of the tree are ordered (gui.md sections 2.6 and 2.7). */
export interface TreeSettings {
  readonly sortKey: "vmid" | "name";
  /** Templates after other guests. */
  readonly groupTemplates: boolean;
  /** Containers before virtual machines. */
  readonly groupGuestTypes: boolean;
  /** Pool `a/b` below pool `a`. */
  readonly nestPools: boolean;
}

export const DEFAULT_SETTINGS: TreeSettings = {
  sortKey: "vmid",
  groupTemplates: true,
  groupGuestTypes: true,
  nestPools: true,
};

/** What was chosen; what is absent is as by default. */
export type TreeChoices = Partial<TreeSettings>;

function parseChoices(value: unknown): TreeChoices | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const sortKey = given.get("sortKey");
  const flag = (name: string) => {
    const set = given.get(name);
    return typeof set === "boolean" ? { [name]: set } : {};
  };
  return {
    ...(sortKey === "vmid" || sortKey === "name" ? { sortKey } : {}),
    ...flag("groupTemplates"),
    ...flag("groupGuestTypes"),
    ...flag("nestPools"),
  };
}

const store = createLocalStore<TreeChoices>("pac.tree.settings", parseChoices, {});

/** The choices, as the tree and its settings window share them. */
export function useTreeChoices(): readonly [TreeChoices, (next: TreeChoices) => void] {
  return [useSyncExternalStore(store.subscribe, store.get), store.set];
}
