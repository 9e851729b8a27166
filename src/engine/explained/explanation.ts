import type { Holder } from "../compiled/assignments";
import type { RolesAnswer } from "../decide";
import type { Identity } from "../identity";
import type { AclPath, PoolId, Privilege, RoleId, UserId } from "../ids";
import type { RoleFlags } from "../model";

/** One ACL entry: one role of one holder at one path. */
export interface EntryRef {
  readonly path: AclPath;
  readonly holder: Holder;
  readonly role: RoleId;
  readonly propagate: boolean;
}

/** What became of an entry (engine.md section 9); `by` are the entries that overrode it. */
export type Verdict =
  | { readonly kind: "in-force" }
  | { readonly kind: "replaced-by-deeper"; readonly by: readonly EntryRef[] }
  | { readonly kind: "replaced-by-own"; readonly by: readonly EntryRef[] }
  | { readonly kind: "does-not-propagate" }
  | { readonly kind: "cancelled-by-no-access"; readonly by: readonly EntryRef[] }
  | { readonly kind: "from-pool"; readonly pool: PoolId }
  | { readonly kind: "pool-ignored"; readonly pool: PoolId; readonly by: readonly EntryRef[] }
  | { readonly kind: "role-missing" }
  | { readonly kind: "group-missing" }
  | { readonly kind: "not-a-member" }
  /** The user behind the token lacks these of the role's privileges: the asked one, or all. */
  | { readonly kind: "cut"; readonly user: UserId; readonly privileges: readonly Privilege[] }
  /** The token has no privilege separation: its own entries count for nothing, its user's count. */
  | { readonly kind: "full-token"; readonly user: UserId };

export interface ExplainedEntry extends EntryRef {
  readonly verdict: Verdict;
}

/** One step on the way from `/` to the asked path. */
export interface ExplainedNode {
  readonly path: string;
  /** The node of the path itself: only here do entries without propagation count. */
  readonly final: boolean;
  readonly entries: readonly ExplainedEntry[];
}

/** A pool that the asked guest or storage is in, with the walk to the pool's own path. */
export interface ExplainedPool {
  readonly pool: PoolId;
  readonly nodes: readonly ExplainedNode[];
  readonly roles: RoleFlags;
}

export interface ExplainedPrivilege {
  readonly privilege: Privilege;
  readonly propagate: boolean;
  /** The entries that give it, in the order of the walk; none for root@pam, who needs none. */
  readonly from: readonly EntryRef[];
}

/** Why an auth id holds what it holds on a path. */
export interface Explanation {
  readonly identity: Identity;
  readonly path: string;
  readonly nodes: readonly ExplainedNode[];
  readonly pools: readonly ExplainedPool[];
  /** The user behind a token: whose entries count without privilege separation, and who cuts it with. */
  readonly user?: Explanation;
  /** Pools not counted. */
  readonly roles: RolesAnswer;
  /** Pools counted: the roles that the privileges come from. */
  readonly inForce: RoleFlags;
  /** What is held, sorted by name. */
  readonly privileges: readonly ExplainedPrivilege[];
  /** What a token's own roles give and its user does not hold. */
  readonly cut: readonly ExplainedPrivilege[];
  /** Only where a privilege was asked about. */
  readonly decision?: { readonly privilege: Privilege; readonly granted: boolean };
}
