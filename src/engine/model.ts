import type { AclPath, GroupId, PoolId, Privilege, RoleId, TokenId, UserId } from "./ids";

/** The five catalogues of privileges and built-in roles that the engine knows. */
export type PveVersion = 5 | 6 | 7 | 8 | 9;

/** Seconds since the epoch; 0 means never. */
export interface Expiry {
  readonly expire: number;
  /** The exact decimal text, only where a file holds more than a JavaScript number can. */
  readonly expireExact?: string;
}

export interface Token extends Expiry {
  /** With privilege separation a token has entries of its own, cut with its user's. */
  readonly privsep: boolean;
  readonly comment?: string;
}

export interface User extends Expiry {
  readonly id: UserId;
  readonly enable: boolean;
  readonly firstname?: string;
  readonly lastname?: string;
  /** `""` where a file keeps an empty field in front of a later one. */
  readonly email?: string;
  readonly comment?: string;
  /** Legacy second-factor keys; `x` marks entries in the TFA file. */
  readonly keys?: string;
  /** By the token's own name, the part behind `!`. */
  readonly tokens: ReadonlyMap<string, Token>;
}

export interface Group {
  readonly id: GroupId;
  /** Ids may name users that do not exist: membership counts all the same. */
  readonly members: ReadonlySet<UserId>;
  readonly comment?: string;
}

export interface Role {
  readonly id: RoleId;
  readonly privileges: ReadonlySet<Privilege>;
  /** Built-in roles are never written to a file. */
  readonly builtIn: boolean;
}

export interface Pool {
  readonly id: PoolId;
  readonly comment?: string;
  /** Guest ids as decimal text without leading zeros. */
  readonly guests: ReadonlySet<string>;
  readonly storages: ReadonlySet<string>;
}

/** Role -> does the entry propagate. */
export type RoleFlags = ReadonlyMap<RoleId, boolean>;

/** All entries stored at one path; a node without any entry is not in the model. */
export interface AclNode {
  readonly users: ReadonlyMap<UserId, RoleFlags>;
  readonly groups: ReadonlyMap<GroupId, RoleFlags>;
  readonly tokens: ReadonlyMap<TokenId, RoleFlags>;
}

/** Everything the engine decides from: a parsed `user.cfg`, the sandbox's state, or a server's answers. */
export interface AccessModel {
  readonly version: PveVersion;
  /** Always holds `root@pam`. */
  readonly users: ReadonlyMap<UserId, User>;
  readonly groups: ReadonlyMap<GroupId, Group>;
  /** Custom and built-in roles together. */
  readonly roles: ReadonlyMap<RoleId, Role>;
  readonly pools: ReadonlyMap<PoolId, Pool>;
  readonly acl: ReadonlyMap<AclPath, AclNode>;
}
