import { catalogueOf } from "../catalogue";
import type { AclPath, GroupId, PoolId, Privilege, RoleId, TokenId, UserId } from "../ids";
import type { PveVersion, Token, User } from "../model";
import { ROOT } from "../names";
import type { Fault } from "./warning";

type Flags = Map<RoleId, boolean>;

export interface DraftUser extends User {
  readonly tokens: Map<string, Token>;
}

export interface DraftGroup {
  readonly id: GroupId;
  readonly members: Set<UserId>;
  comment?: string;
}

export interface DraftRole {
  readonly id: RoleId;
  readonly privileges: Set<Privilege>;
  readonly builtIn: boolean;
}

export interface DraftPool {
  readonly id: PoolId;
  readonly guests: Set<string>;
  readonly storages: Set<string>;
  comment?: string;
}

export interface DraftNode {
  readonly users: Map<UserId, Flags>;
  readonly groups: Map<GroupId, Flags>;
  readonly tokens: Map<TokenId, Flags>;
}

/** A model while a file is read into it. */
export interface Draft {
  readonly version: PveVersion;
  /** The privileges that exist. */
  readonly known: ReadonlySet<Privilege>;
  readonly users: Map<UserId, DraftUser>;
  readonly groups: Map<GroupId, DraftGroup>;
  readonly roles: Map<RoleId, DraftRole>;
  readonly pools: Map<PoolId, DraftPool>;
  readonly acl: Map<AclPath, DraftNode>;
  /** Guests that some pool has already. */
  readonly pooledGuests: Set<string>;
}

/** Reads the fields behind the line's type into the draft and reports what it ignores. */
export type LineReader = (draft: Draft, fields: readonly string[], report: (fault: Fault) => void) => void;

/** What is there before the first line: root@pam and the built-in roles (config-files.md section 3.5). */
export function emptyDraft(version: PveVersion): Draft {
  const { privileges, roles } = catalogueOf(version);
  return {
    version,
    known: privileges,
    users: new Map([[ROOT, { id: ROOT, enable: true, expire: 0, tokens: new Map() }]]),
    groups: new Map(),
    roles: new Map([...roles].map(([id, role]) => [id, { ...role, privileges: new Set(role.privileges) }])),
    pools: new Map(),
    acl: new Map(),
    pooledGuests: new Set(),
  };
}
