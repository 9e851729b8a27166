import type { GroupId, Privilege, RoleId, TokenId, UserId } from "../../src/engine/ids";
import type { AccessModel, RoleFlags } from "../../src/engine/model";

// A second engine, written from the rules alone and shared with nothing: slow, and as literal as it can be.

type Roles = Map<string, boolean>;

interface Asker {
  readonly kind: "nobody" | "root" | "user" | "token";
  readonly id: string;
  readonly owner: string;
}

const USER = /^[^\s:/]+@[a-z][a-z0-9._-]+$/i;

function asker(model: AccessModel, authid: string): Asker {
  if (authid === "root@pam") return { kind: "root", id: authid, owner: authid };
  if (USER.test(authid) && authid.length >= 3 && authid.length <= 64)
    return { kind: "user", id: authid, owner: authid };
  const token = /^([^\s:/]+@[a-z][a-z0-9._-]+)!([a-z][a-z0-9._-]+)$/i.exec(authid);
  const [, owner = "", name = ""] = token ?? [];
  const found = model.users.get(owner as UserId)?.tokens.get(name);
  if (found === undefined) return { kind: "nobody", id: authid, owner };
  return found.privsep ? { kind: "token", id: authid, owner } : asker(model, owner);
}

function entriesThatApply(flags: RoleFlags | undefined, final: boolean): Roles {
  const roles: Roles = new Map();
  for (const [role, propagate] of flags ?? []) if (final || propagate) roles.set(role, propagate);
  return roles;
}

function groupsOf(model: AccessModel, user: string): readonly GroupId[] {
  return [...model.groups].filter(([, group]) => group.members.has(user as UserId)).map(([id]) => id);
}

/** The paths to visit, from the root to the asked one. */
function visited(path: string): readonly string[] {
  const names = path.split("/").filter((name) => name !== "");
  if (names.length === 0) return path === "/" ? ["/"] : [];
  const paths = names.map((_, at) => `/${names.slice(0, at + 1).join("/")}`);
  return path.startsWith("/") ? ["/", ...paths] : paths;
}

/** Section 4: what the entries of the ACL give on a path. */
export function naiveRoles(model: AccessModel, authid: string, path: string): Roles | "Administrator" {
  const who = asker(model, authid);
  if (who.kind === "root") return "Administrator";
  if (who.kind === "nobody") return new Map();
  let collected: Roles = new Map();
  const steps = visited(path);
  for (const [at, step] of steps.entries()) {
    const final = at === steps.length - 1;
    const node = [...model.acl].find(([stored]) => stored === step)?.[1];
    if (node === undefined) continue;
    const own = who.kind === "token" ? node.tokens.get(who.id as TokenId) : node.users.get(who.id as UserId);
    const mine = entriesThatApply(own, final);
    const theirs: Roles = new Map();
    if (who.kind === "user") {
      for (const group of groupsOf(model, who.id)) {
        for (const [role, flag] of entriesThatApply(node.groups.get(group), final)) {
          theirs.set(role, flag || theirs.get(role) === true);
        }
      }
    }
    if (mine.size > 0) collected = mine;
    else if (theirs.size > 0) collected = theirs;
  }
  const noAccess = collected.get("NoAccess");
  return noAccess === undefined ? collected : new Map([["NoAccess", noAccess]]);
}

function withPools(model: AccessModel, authid: string, path: string, direct: Roles): Roles {
  if (direct.has("NoAccess")) return direct;
  const [, kind, member] = /^\/(vms|storage)\/([^/]+)$/.exec(path) ?? [];
  const result = new Map(direct);
  for (const pool of model.pools.values()) {
    const members = kind === "vms" ? pool.guests : kind === "storage" ? pool.storages : new Set<string>();
    if (member === undefined || !members.has(member)) continue;
    const given = naiveRoles(model, authid, `/pool/${pool.id}`);
    if (given === "Administrator") continue;
    for (const role of given.keys()) if (!result.has(role)) result.set(role, false);
  }
  return result.has("NoAccess") ? new Map([["NoAccess", false]]) : result;
}

/** Section 5: the privileges, pools and tokens counted. */
export function naivePrivileges(model: AccessModel, authid: string, path: string): Map<Privilege, boolean> {
  const who = asker(model, authid);
  const direct = naiveRoles(model, authid, path);
  const roles =
    direct === "Administrator" ? new Map([["Administrator", true]]) : withPools(model, authid, path, direct);
  const privileges = new Map<Privilege, boolean>();
  for (const [role, flag] of roles) {
    for (const privilege of model.roles.get(role as RoleId)?.privileges ?? []) {
      privileges.set(privilege, flag || privileges.get(privilege) === true);
    }
  }
  if (who.kind !== "token" || who.owner === "root@pam") return privileges;
  const users = naivePrivileges(model, who.owner, path);
  const kept = [...privileges].filter(([privilege]) => users.has(privilege));
  return new Map(kept.map(([privilege, flag]) => [privilege, flag && users.get(privilege) === true]));
}
