import type { AccessModel } from "../model";
import { updateAcl } from "./acl";
import type { Change } from "./change";
import { createGroup, deleteGroup, updateGroup } from "./groups";
import { updatePool } from "./poolMembers";
import { createPool, deletePool } from "./pools";
import { readBack } from "./readBack";
import type { Refused } from "./refusal";
import { createRole, deleteRole, updateRole } from "./roles";
import { createToken, deleteToken, updateToken } from "./tokens";
import { createUser, deleteUser, updateUser } from "./users";
import type { Write, WriteOptions } from "./write";

export interface Applied {
  /** What every later request decides from. */
  readonly model: AccessModel;
  /** What the file holds right after the write: stale entries of roles and tokens included (api.md chapter 6). */
  readonly written: AccessModel;
}

/**
 * A write, as PVE does it after the call's own check and the parameter check: refusals in PVE's order, cascades,
 * and for `acl.update` and `pools.update` the limits that depend on the caller (`actor`, an auth id).
 */
export function applyChange(
  model: AccessModel,
  change: Change,
  actor: string,
  options: WriteOptions = {},
): Applied | Refused {
  const write = writeOf(model, change, actor, options);
  if ("refused" in write) return write;
  return { model: readBack(write.model, options.builtInRoles), written: write.model };
}

function writeOf(model: AccessModel, change: Change, actor: string, options: WriteOptions): Write {
  switch (change.kind) {
    case "users.create":
      return createUser(model, change, options);
    case "users.update":
      return updateUser(model, change);
    case "users.delete":
      return deleteUser(model, change);
    case "groups.create":
      return createGroup(model, change);
    case "groups.update":
      return updateGroup(model, change);
    case "groups.delete":
      return deleteGroup(model, change);
    case "roles.create":
      return createRole(model, change);
    case "roles.update":
      return updateRole(model, change);
    case "roles.delete":
      return deleteRole(model, change);
    case "acl.update":
      return updateAcl(model, change, actor);
    case "tokens.create":
      return createToken(model, change);
    case "tokens.update":
      return updateToken(model, change);
    case "tokens.delete":
      return deleteToken(model, change);
    case "pools.create":
      return createPool(model, change);
    case "pools.update":
      return updatePool(model, change, actor);
    case "pools.delete":
      return deletePool(model, change, options);
  }
}
