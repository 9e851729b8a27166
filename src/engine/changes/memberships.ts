import type { GroupId, UserId } from "../ids";
import type { Group } from "../model";

export type Groups = ReadonlyMap<GroupId, Group>;

/** The groups with this user in all of `added`, which exist. */
export function withMember(groups: Groups, userid: UserId, added: readonly string[]): Groups {
  if (added.length === 0) return groups;
  const next = new Map<string, Group>(groups);
  for (const groupid of added) {
    const group = next.get(groupid);
    if (group) next.set(groupid, { ...group, members: new Set(group.members).add(userid) });
  }
  return next as Map<GroupId, Group>;
}

/** The groups with this user in none. */
export function withoutMember(groups: Groups, userid: UserId): Groups {
  let next: Map<GroupId, Group> | undefined;
  for (const [groupid, group] of groups) {
    if (!group.members.has(userid)) continue;
    const members = new Set(group.members);
    members.delete(userid);
    next ??= new Map(groups);
    next.set(groupid, { ...group, members });
  }
  return next ?? groups;
}
