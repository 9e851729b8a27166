import type { TreeEntry } from "./treeEntry";

/** A tree's entries by what one asks for. */
export interface TreeIndex {
  readonly byId: ReadonlyMap<string, TreeEntry>;
  /** The entries of a page: its decoded address without the tab. */
  readonly byPage: ReadonlyMap<string, readonly string[]>;
  readonly parents: ReadonlyMap<string, string>;
  /** Ids of entries with entries below them. */
  readonly branches: readonly TreeEntry[];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The page that an address of the router belongs to, decoded; a pool's tab stands before its id. */
export function pageOf(pathname: string): string {
  const path = decoded(pathname);
  if (path.startsWith("/pool/")) return path.replace(/^\/pool\/[^/]*\//, "/pool/");
  return path.replace(/\/[^/]*$/, "");
}

/** Goes over the tree once. */
export function indexTree(root: TreeEntry): TreeIndex {
  const byId = new Map<string, TreeEntry>();
  const byPage = new Map<string, string[]>();
  const parents = new Map<string, string>();
  const branches: TreeEntry[] = [];
  const walk = (entry: TreeEntry) => {
    byId.set(entry.id, entry);
    const page = decoded(entry.page ?? entry.id);
    const there = byPage.get(page);
    if (there === undefined) byPage.set(page, [entry.id]);
    else there.push(entry.id);
    if (entry.children === undefined) return;
    branches.push(entry);
    for (const child of entry.children) {
      parents.set(child.id, entry.id);
      walk(child);
    }
  };
  walk(root);
  return { byId, byPage, parents, branches };
}

/** The entries above one, the nearest first. */
export function above(index: TreeIndex, id: string): readonly string[] {
  const found: string[] = [];
  for (let at = index.parents.get(id); at !== undefined; at = index.parents.get(at)) found.push(at);
  return found;
}
