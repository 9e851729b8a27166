import type { GroupId } from "../ids";
import type { AccessModel, Group } from "../model";
import { withoutSubject } from "./aclEntries";
import type { ChangeOf } from "./change";
import { withTexts } from "./texts";
import { refuse } from "./write";
import type { Write } from "./write";

/** A new group without members (api.md 4.9). */
export function createGroup(model: AccessModel, change: ChangeOf<"groups.create">): Write {
  const id = change.groupid as GroupId;
  if (model.groups.has(id)) return refuse({ code: "group-exists", groupid: id });
  return withGroup(model, withTexts<"comment", Group>({ id, members: new Set() }, ["comment"], change));
}

/** Changes the comment, if given; members are changed through their users. */
export function updateGroup(model: AccessModel, change: ChangeOf<"groups.update">): Write {
  const group = model.groups.get(change.groupid as GroupId);
  if (!group) return refuse({ code: "group-does-not-exist", groupid: change.groupid });
  return withGroup(model, withTexts(group, ["comment"], change));
}

/** Removes the group and its ACL entries; it need not be empty. */
export function deleteGroup(model: AccessModel, change: ChangeOf<"groups.delete">): Write {
  const id = change.groupid as GroupId;
  const groups = new Map(model.groups);
  if (!groups.delete(id)) return refuse({ code: "group-does-not-exist", groupid: id });
  return { model: { ...model, groups, acl: withoutSubject(model.acl, "groups", id) } };
}

function withGroup(model: AccessModel, group: Group): Write {
  return { model: { ...model, groups: new Map(model.groups).set(group.id, group) } };
}
