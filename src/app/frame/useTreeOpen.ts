import { useState } from "react";
import { readLocal, writeLocal } from "../../lib/storage";
import { above, type TreeIndex } from "../../widgets/resource/treeIndex";
import type { TreeEntry } from "../../widgets/resource/treeEntry";
import type { TreeView } from "../../widgets/resource/treeView";

/** A folder with more than this begins folded: what comes after it stays in sight. */
const MANY = 100;

type Turned = ReadonlyMap<string, boolean>;

function parseTurned(value: unknown): Turned | undefined {
  if (!Array.isArray(value)) return undefined;
  const pairs = value.filter((pair): pair is [string, boolean] => Array.isArray(pair) && typeof pair[1] === "boolean");
  return new Map(pairs);
}

function beginsOpen(entry: TreeEntry): boolean {
  return entry.folder === undefined || (entry.children ?? []).length <= MANY;
}

/** Which entries of the tree are unfolded, remembered for each arrangement; the selected one is never hidden by a new choice. */
export function useTreeOpen(view: TreeView, index: TreeIndex, selected: string | undefined) {
  const key = `pac.tree.turned.${view}`;
  const read = () => ({ key, turned: readLocal(key, parseTurned) ?? new Map<string, boolean>(), shown: undefined as string | undefined });
  const [kept, setKept] = useState(read);
  const state = kept.key === key ? kept : read();
  if (state !== kept) setKept(state);
  const isOpen = (entry: TreeEntry) => state.turned.get(entry.id) ?? beginsOpen(entry);
  if (selected !== undefined && selected !== state.shown && index.byId.has(selected)) {
    const hidden = above(index, selected).filter((id) => {
      const entry = index.byId.get(id);
      return entry !== undefined && !isOpen(entry);
    });
    setKept({ ...state, shown: selected, turned: new Map([...state.turned, ...hidden.map((id) => [id, true] as const)]) });
  }
  const expanded = new Set(index.branches.filter(isOpen).map((entry) => entry.id));
  const change = (next: ReadonlySet<string>) => {
    const turned = new Map(state.turned);
    for (const entry of index.branches) {
      if (next.has(entry.id) !== expanded.has(entry.id)) turned.set(entry.id, next.has(entry.id));
    }
    setKept({ ...state, turned });
    writeLocal(key, [...turned]);
  };
  return { expanded, change };
}
