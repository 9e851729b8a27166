import type { AclRow, EffectivePrivileges } from "../api/schemas/permissions";
import type { GroupRow } from "../api/schemas/groups";
import type { PoolRow } from "../api/schemas/pools";
import type { RoleRow } from "../api/schemas/roles";
import type { UserRow } from "../api/schemas/users";
import type { AccessModel, PveVersion, Role, User } from "../engine/model";
import type { PoolId, Privilege, RoleId, UserId } from "../engine/ids";
import { knownAcl } from "./knownAcl";
import { knownGroups } from "./knownGroups";

/** The server's answers that the screen's model is made from, as far as the login may read them. */
export interface Answers {
  readonly self: string;
  readonly version: PveVersion;
  readonly users: readonly UserRow[];
  readonly groups: readonly GroupRow[];
  readonly roles: readonly RoleRow[];
  readonly acl: readonly AclRow[];
  readonly pools: readonly PoolRow[];
  /** The pools' rows have their members; absent: they have. */
  readonly members?: boolean;
  /** The login's own privileges, from `GET /access/permissions` without a path. */
  readonly own: EffectivePrivileges;
}

/** What of the model is certain: a plain login reads only a part of it. */
export interface Knowledge {
  readonly acl: boolean;
  readonly users: boolean;
  readonly groups: boolean;
  readonly pools: boolean;
}

/** An access model together with what is known of it. */
export interface KnownModel {
  readonly model: AccessModel;
  readonly knows: Knowledge;
}

function knownUser(row: UserRow): User {
  const tokens = (row.tokens ?? []).map((token) => [
    token.tokenid,
    { expire: token.expire ?? 0, privsep: token.privsep ?? false, ...(token.comment && { comment: token.comment }) },
  ] as const);
  return {
    id: row.userid as UserId,
    enable: row.enable ?? false,
    expire: row.expire ?? 0,
    tokens: new Map(tokens),
    ...(row.firstname !== undefined && { firstname: row.firstname }),
    ...(row.lastname !== undefined && { lastname: row.lastname }),
    ...(row.email !== undefined && { email: row.email }),
    ...(row.comment !== undefined && { comment: row.comment }),
    ...(row.keys !== undefined && { keys: row.keys }),
  };
}

function knownRole(row: RoleRow): Role {
  const names = (row.privs ?? "").split(",").filter((name) => name !== "");
  return { id: row.roleid as RoleId, privileges: new Set(names as Privilege[]), builtIn: row.special ?? false };
}

function knownPools(rows: readonly PoolRow[]): AccessModel["pools"] {
  return new Map(
    rows.map((row) => {
      const members = row.members ?? [];
      const guests = members.flatMap((member) => (member.vmid === undefined ? [] : [String(member.vmid)]));
      const storages = members.flatMap((member) => (member.type === "storage" && member.storage ? [member.storage] : []));
      const id = row.poolid as PoolId;
      const comment = row.comment === undefined || row.comment === "" ? {} : { comment: row.comment };
      return [id, { id, ...comment, guests: new Set(guests), storages: new Set(storages) }];
    }),
  );
}

/**
 * True when the answers cannot hide an object below a path: one of the privileges propagates from it, and all entries
 * are known and none below takes it away. The own list leaves out paths without any privilege.
 */
function seesAllBelow({ self, own, acl }: Answers, start: string, ...privileges: readonly string[]): boolean {
  if (self === "root@pam") return true;
  if (!("Sys.Audit" in (own["/access"] ?? {}))) return false;
  const below = acl.flatMap(({ path }) => (path.startsWith(`${start}/`) ? [path] : []));
  return [start, ...below].every((path) => privileges.some((privilege) => own[path]?.[privilege] === 1));
}

/** Builds the screen's model from a server's answers (design, section 3: three sources of one model). */
export function knownModel(answers: Answers): KnownModel {
  const groupAudit = answers.own["/access/groups"] ?? {};
  const root = answers.self === "root@pam";
  const model: AccessModel = {
    version: answers.version,
    users: new Map(answers.users.map((row) => [row.userid as UserId, knownUser(row)])),
    groups: knownGroups(answers.groups, answers.users),
    roles: new Map(answers.roles.map((row) => [row.roleid as RoleId, knownRole(row)])),
    pools: knownPools(answers.pools),
    acl: knownAcl(answers.acl),
  };
  return {
    model,
    knows: {
      acl: root || "Sys.Audit" in (answers.own["/access"] ?? {}),
      users: root || "User.Modify" in groupAudit || "Sys.Audit" in groupAudit,
      groups: seesAllBelow(answers, "/access/groups", "User.Modify", "Sys.Audit", "Group.Allocate"),
      pools: answers.members !== false && seesAllBelow(answers, "/pool", "Pool.Audit"),
    },
  };
}
