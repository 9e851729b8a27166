import type { RoleId } from "../ids";
import type { RoleFlags } from "../model";

export const NO_ACCESS = "NoAccess" as RoleId;
export const ADMINISTRATOR = "Administrator" as RoleId;

/** A set of roles with their propagate flags; equal sets are one object, so they compare by identity. */
export interface RoleSet {
  readonly id: number;
  readonly roles: RoleFlags;
}

// Keys of a pair of sets: ids stay far below 2^26, so the product is exact.
const PAIR = 2 ** 26;

/** Makes and joins role sets, each combination once. */
export class RoleSets {
  readonly #byKey = new Map<string, RoleSet>();
  readonly #unions = new Map<number, RoleSet>();
  readonly #settled: RoleSet[] = [];
  readonly #pooled = new Map<number, RoleSet>();
  /** No entry at all; an entry of an empty role is something else. */
  readonly none = this.of(new Map());
  /** What root@pam has everywhere. */
  readonly root = this.of(new Map([[ADMINISTRATOR, true]]));

  /** The one object for these roles and flags. */
  of(roles: RoleFlags): RoleSet {
    const key = roles.size > 1 ? keyOf(roles) : oneKey(roles);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const made = { id: this.#byKey.size, roles };
    this.#byKey.set(key, made);
    return made;
  }

  /** All roles of two sets; a role that one of them gives with flag 1 has flag 1 (engine.md section 4). */
  union(left: RoleSet, right: RoleSet): RoleSet {
    if (left === this.none || left === right) return right;
    if (right === this.none) return left;
    const key = left.id * PAIR + right.id;
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const roles = new Map(left.roles);
    for (const [role, flag] of right.roles) roles.set(role, flag || roles.get(role) === true);
    const union = this.of(roles);
    this.#unions.set(key, union);
    return union;
  }

  /** The end of a walk: NoAccess, where it is in the set, stands alone (engine.md section 4). */
  settled(set: RoleSet): RoleSet {
    return (this.#settled[set.id] ??= this.#settle(set));
  }

  /** Direct roles joined with those of one pool (engine.md section 5, step 5); several pools come one by one. */
  withPool(direct: RoleSet, pool: RoleSet): RoleSet {
    if (pool === this.none) return direct;
    const key = direct.id * PAIR + pool.id;
    const known = this.#pooled.get(key);
    if (known !== undefined) return known;
    const joined = this.#join(direct, pool);
    this.#pooled.set(key, joined);
    return joined;
  }

  #settle(set: RoleSet): RoleSet {
    const flag = set.roles.get(NO_ACCESS);
    return flag === undefined ? set : this.of(new Map([[NO_ACCESS, flag]]));
  }

  #join(direct: RoleSet, pool: RoleSet): RoleSet {
    if (direct.roles.has(NO_ACCESS)) return direct;
    if (pool.roles.has(NO_ACCESS)) return this.of(new Map([[NO_ACCESS, false]]));
    const roles = new Map(direct.roles);
    for (const role of pool.roles.keys()) if (!roles.has(role)) roles.set(role, false);
    return this.of(roles);
  }
}

function keyOf(roles: RoleFlags): string {
  return [...roles].map(([role, flag]) => `${role}:${flag ? 1 : 0}`).sort().join("\n");
}

/** The same for one role at most, without a list: most sets are made of a single entry. */
function oneKey(roles: RoleFlags): string {
  for (const [role, flag] of roles) return `${role}:${flag ? 1 : 0}`;
  return "";
}
