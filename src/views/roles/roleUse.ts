import type { AclRow } from "../../api/schemas/permissions";

/** Role -> in how many of these entries it is given. */
export function usesByRole(entries: readonly AclRow[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { roleid } of entries) uses.set(roleid, (uses.get(roleid) ?? 0) + 1);
  return uses;
}

/** How the privileges of two roles differ. */
export interface RoleDifference {
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
  readonly both: readonly string[];
}

/** What one role holds beyond the other, and the reverse; in alphabetical order. */
export function roleDifference(here: readonly string[], there: readonly string[]): RoleDifference {
  const left = new Set(here);
  const right = new Set(there);
  return {
    onlyHere: [...left].filter((name) => !right.has(name)).sort(),
    onlyThere: [...right].filter((name) => !left.has(name)).sort(),
    both: [...left].filter((name) => right.has(name)).sort(),
  };
}
