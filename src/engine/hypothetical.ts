import { withEntry } from "./changes/aclEntries";
import { withMember } from "./changes/memberships";
import type { AclPath, UserId } from "./ids";
import type { AccessModel } from "./model";

/** Somebody who does not exist: a member of these groups, perhaps with entries of its own. */
export interface Hypothetical {
  readonly groups: readonly string[];
  readonly entries?: readonly {
    readonly path: AclPath;
    readonly roleid: string;
    /** Default true. */
    readonly propagate?: boolean;
  }[];
}

/** The model with this subject in it, and the auth id to ask about; groups that do not exist give nothing. */
export function withHypothetical(
  model: AccessModel,
  subject: Hypothetical,
): { readonly model: AccessModel; readonly authid: UserId } {
  const authid = unusedUserId(model);
  let acl = model.acl;
  for (const entry of subject.entries ?? []) {
    acl = withEntry(acl, entry.path, "users", authid, entry.roleid, entry.propagate ?? true);
  }
  return { model: { ...model, groups: withMember(model.groups, authid, subject.groups), acl }, authid };
}

function unusedUserId(model: AccessModel): UserId {
  const isNamed = (id: UserId) =>
    model.users.has(id) ||
    [...model.groups.values()].some((group) => group.members.has(id)) ||
    [...model.acl.values()].some((node) => node.users.has(id));
  let authid = "hypothetical@pve" as UserId;
  for (let number = 1; isNamed(authid); number += 1) authid = `hypothetical${number}@pve` as UserId;
  return authid;
}
