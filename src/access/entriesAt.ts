import type { AclRow } from "../api/schemas/permissions";
import type { AclPath } from "../engine/ids";
import { parentPaths } from "../engine/paths";
import type { KnownModel } from "./knownModel";

/** How an entry reaches an object: set on it, from above, or from a pool that it is in. */
export type Reach = "own" | "inherited" | "pool" | "replaced";

/** An entry that concerns an object. */
export interface EntryAt {
  readonly row: AclRow;
  readonly reach: Reach;
}

/** The pools that have the guest or storage behind this path as a member, as far as they are known. */
function poolsOf(known: KnownModel, path: string): readonly string[] {
  const [, kind, name = ""] = path.split("/");
  if (kind !== "vms" && kind !== "storage") return [];
  const side = kind === "vms" ? "guests" : "storages";
  return [...known.model.pools.values()].flatMap((pool) => (pool[side].has(name) ? [pool.id as string] : []));
}

const holderOf = (row: AclRow) => `${row.type} ${row.ugid}`;

/** Entries on the way to a path: those of its own node, and those above that propagate. */
function onWay(rows: readonly AclRow[], path: string): readonly AclRow[] {
  const above = new Map(parentPaths(path as AclPath).map((parent, depth) => [parent as string, depth]));
  const depthOf = (row: AclRow) => (row.path === path ? above.size : (above.get(row.path) ?? -1));
  return rows
    .filter((row) => row.path === path || (above.has(row.path) && row.propagate !== false))
    .sort((left, right) => depthOf(right) - depthOf(left));
}

/** True for an entry whose holder has another one nearer to the path: that one counts instead (engine.md section 4). */
function replacedIn(way: readonly AclRow[], row: AclRow): boolean {
  const nearest = way.find((one) => holderOf(one) === holderOf(row));
  return nearest !== undefined && nearest.path !== row.path;
}

/**
 * All entries that concern the object at a path: its own first, then those inherited from above, then those of its
 * pools. An inherited one whose holder has a nearer entry is marked as replaced.
 */
export function entriesAt(known: KnownModel | undefined, rows: readonly AclRow[], path: string): readonly EntryAt[] {
  const way = onWay(rows, path);
  const direct = way.map((row): EntryAt => {
    if (row.path === path) return { row, reach: "own" };
    return { row, reach: replacedIn(way, row) ? "replaced" : "inherited" };
  });
  const pools = known === undefined ? [] : poolsOf(known, path);
  const listed = new Set(way);
  const fromPools = pools.flatMap((pool) => {
    const poolWay = onWay(rows, `/pool/${pool}`);
    return poolWay
      .filter((row) => !listed.has(row) && row.path !== "/")
      .map((row): EntryAt => ({ row, reach: replacedIn(poolWay, row) ? "replaced" : "pool" }));
  });
  return [...direct, ...fromPools];
}
