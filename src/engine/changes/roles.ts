import type { Privilege, RoleId } from "../ids";
import type { AccessModel } from "../model";
import type { ChangeOf } from "./change";
import { refuse } from "./write";
import type { Write } from "./write";

// PVE 7 and older let anyone use the prefix.
const NAMESPACE_SINCE = 8;

/** A new role; names in PVE's own name space are refused first (api.md 4.10). */
export function createRole(model: AccessModel, change: ChangeOf<"roles.create">): Write {
  const id = change.roleid as RoleId;
  if (model.version >= NAMESPACE_SINCE && /^pve/i.test(id)) return refuse({ code: "role-namespace", roleid: id });
  if (model.roles.has(id)) return refuse({ code: "role-exists", roleid: id });
  return withPrivileges(model, id, change.privs ?? []);
}

/** Replaces the privileges, with nothing if none are given; `append` adds instead. */
export function updateRole(model: AccessModel, change: ChangeOf<"roles.update">): Write {
  const id = change.roleid as RoleId;
  const role = model.roles.get(id);
  if (role?.builtIn === true) return refuse({ code: "role-built-in", roleid: id, verb: "modify" });
  if (!role) return refuse({ code: "role-does-not-exist", roleid: id });
  return withPrivileges(model, id, [...(change.append === true ? role.privileges : []), ...(change.privs ?? [])]);
}

/** Removes the role. Its ACL entries stay behind as stale ones, which the next reading drops. */
export function deleteRole(model: AccessModel, change: ChangeOf<"roles.delete">): Write {
  const id = change.roleid as RoleId;
  const role = model.roles.get(id);
  if (role?.builtIn === true) return refuse({ code: "role-built-in", roleid: id, verb: "delete" });
  if (!role) return refuse({ code: "role-does-not-exist", roleid: id });
  const roles = new Map(model.roles);
  roles.delete(id);
  return { model: { ...model, roles } };
}

function withPrivileges(model: AccessModel, id: RoleId, privileges: readonly string[]): Write {
  const role = { id, privileges: new Set(privileges as readonly Privilege[]), builtIn: false };
  return { model: { ...model, roles: new Map(model.roles).set(id, role) } };
}
