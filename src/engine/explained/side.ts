import type { CompiledModel } from "../compiled/compile";
import type { Grant } from "../compiled/grants";
import type { RoleSet } from "../compiled/roleSets";
import type { Walker } from "../compiled/subject";
import type { Privilege } from "../ids";
import type { AccessModel } from "../model";
import type { ExplainedPrivilege } from "./explanation";
import { joinPoolEntries } from "./pools";
import type { PoolTrace } from "./pools";
import { refs, trace } from "./trace";
import type { Trace, TracedEntry } from "./trace";

/** What a walker's own entries give on a path, before a token is cut with its user. */
export interface Side {
  readonly direct: Trace;
  readonly pools: readonly PoolTrace[];
  /** All entries in force, those of pools included. */
  readonly entries: readonly TracedEntry[];
  readonly roles: RoleSet;
  readonly grant: Grant;
}

/** Walks to the path and to the paths of its pools, noting every entry; `others` lists those of foreign groups too. */
export function sideOf(model: AccessModel, index: CompiledModel, walker: Walker, path: string, others: boolean): Side {
  const site = index.sites.at(path);
  const strangers = others ? model : undefined;
  const direct = trace(index, walker.concerns, site, strangers);
  const pools = site.pools.map(({ pool, site: poolSite }): PoolTrace => {
    return { pool, ...trace(index, walker.concerns, poolSite, strangers) };
  });
  const entries = joinPoolEntries(direct, pools);
  for (const entry of entries) if (!model.roles.has(entry.ref.role)) entry.verdict = { kind: "role-missing" };
  const roles = pools.reduce((joined, pool) => index.sets.withPool(joined, pool.roles), direct.roles);
  return { direct, pools, entries, roles, grant: index.grants.ofRoles(roles) };
}

/** Privileges with the entries in force whose role holds them. */
export function withSources(
  model: AccessModel,
  entries: readonly TracedEntry[],
  privileges: ReadonlyMap<Privilege, boolean>,
): readonly ExplainedPrivilege[] {
  return [...privileges].map(([privilege, propagate]) => {
    const from = entries.filter(({ ref }) => model.roles.get(ref.role)?.privileges.has(privilege));
    return { privilege, propagate, from: refs(from) };
  });
}
