import type { AclRow } from "../api/schemas/permissions";
import type { GroupId, RoleId, UserId } from "../engine/ids";
import { asTokenId, splitTokenId } from "../engine/names";
import type { KnownModel } from "./knownModel";

/** Why an entry gives nobody anything. */
export type AclTrouble =
  | "user-missing"
  | "group-missing"
  | "group-empty"
  | "token-missing"
  | "role-missing"
  | "root"
  | "full-token";

function tokenTrouble(known: KnownModel, ugid: string): AclTrouble | undefined {
  const id = asTokenId(ugid);
  if (id === undefined) return "token-missing";
  const { user, token } = splitTokenId(id);
  const found = known.model.users.get(user)?.tokens.get(token);
  if (found !== undefined) return found.privsep ? undefined : "full-token";
  return known.knows.users ? "token-missing" : undefined;
}

/**
 * Why this entry has no effect, whatever else is set: its subject or role does not exist, or is one whose entries
 * do not count (engine.md sections 4 and 5). `undefined` also where the acting login cannot know it.
 */
export function aclTrouble(known: KnownModel, row: AclRow): AclTrouble | undefined {
  const { model, knows } = known;
  if (!model.roles.has(row.roleid as RoleId)) return "role-missing";
  if (row.type === "token") return tokenTrouble(known, row.ugid);
  if (row.type === "user") {
    if (row.ugid === "root@pam") return "root";
    return knows.users && !model.users.has(row.ugid as UserId) ? "user-missing" : undefined;
  }
  const group = model.groups.get(row.ugid as GroupId);
  if (group === undefined) return knows.groups ? "group-missing" : undefined;
  return knows.groups && group.members.size === 0 ? "group-empty" : undefined;
}
