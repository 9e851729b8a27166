import type { AuthId } from "../ids";
import type { Source } from "./sources";
import type { RightHolder } from "./whoCan";

/** Holders with one thing in common: the entry that gives them the right, or that they need none. */
export interface SourceGroup {
  readonly source: Source | "root";
  readonly authids: readonly AuthId[];
}

/** Holders by what gives them the right, the source with the most holders first; one with two sources stands in both. */
export function bySource(holders: readonly RightHolder[]): readonly SourceGroup[] {
  const groups = new Map<string, { readonly source: Source | "root"; readonly authids: AuthId[] }>();
  for (const holder of holders) {
    for (const source of holder.isRoot ? (["root"] as const) : holder.sources) {
      const key = source === "root" ? source : keyOf(source);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { source, authids: [holder.authid] });
      else known.authids.push(holder.authid);
    }
  }
  return [...groups.values()].sort((left, right) => right.authids.length - left.authids.length);
}

function keyOf({ entry, pool }: Source): string {
  return JSON.stringify([entry.path, entry.holder.kind, entry.holder.id, entry.role, pool]);
}
