import type { ResourceRow } from "../../api/schemas/resources";
import { addressOfFolder, entryOf, groupRows, type TreeEntry } from "./treeEntry";
import type { TreeSettings } from "./treeSettings";

const parentOf = (pool: string) => pool.split("/").slice(0, -1).join("/");

/** Every pool that is listed, and the parents of these that are not. */
function allPools(listed: readonly string[]): ReadonlySet<string> {
  const pools = new Set(listed);
  for (const pool of listed) {
    for (let parent = parentOf(pool); parent !== ""; parent = parentOf(parent)) pools.add(parent);
  }
  return pools;
}

/**
 * Pools as entries, below one another where that is chosen: a parent that is not listed for the login stands as a
 * folder. `members` are shown inside their pools.
 */
export function poolBranches(rows: readonly ResourceRow[], settings: TreeSettings, members: readonly ResourceRow[] = []): readonly TreeEntry[] {
  const listed = new Map(rows.filter((row) => row.type === "pool").map((row) => [row.pool ?? "", row]));
  const inside = groupRows(members, (row) => (row.pool === undefined ? [] : [row.pool]));
  const guestsOf = (pool: string) => (inside.get(pool) ?? []).map((row) => entryOf(row, settings));
  if (!settings.nestPools) return [...listed].map(([pool, row]) => entryOf(row, settings, guestsOf(pool)));
  const pools = [...allPools([...listed.keys()])].toSorted();
  const inPool = new Map<string, string[]>();
  for (const pool of pools) {
    const parent = parentOf(pool);
    const siblings = inPool.get(parent);
    if (siblings === undefined) inPool.set(parent, [pool]);
    else siblings.push(pool);
  }
  const draw = (pool: string): TreeEntry => {
    const below = (inPool.get(pool) ?? []).map(draw);
    const children = [...below, ...guestsOf(pool)];
    const row = listed.get(pool);
    if (row !== undefined) return entryOf(row, settings, children);
    return { id: addressOfFolder("pool", pool), label: pool.split("/").at(-1) ?? pool, folder: "pool", children };
  };
  return (inPool.get("") ?? []).map(draw);
}
