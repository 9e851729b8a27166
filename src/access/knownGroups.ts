import type { GroupRow } from "../api/schemas/groups";
import type { UserRow } from "../api/schemas/users";
import type { GroupId, UserId } from "../engine/ids";
import type { AccessModel, Group } from "../engine/model";

function names(list: string | undefined): readonly string[] {
  return (list ?? "").split(",").filter((name) => name !== "");
}

/** Groups from their own list, completed by what users' rows tell of groups that the login may not list. */
export function knownGroups(rows: readonly GroupRow[], users: readonly UserRow[]): AccessModel["groups"] {
  const members = new Map<string, Set<UserId>>();
  for (const row of rows) members.set(row.groupid, new Set(names(row.users) as readonly UserId[]));
  for (const user of users) {
    for (const group of names(user.groups)) {
      const known = members.get(group) ?? new Set<UserId>();
      known.add(user.userid as UserId);
      members.set(group, known);
    }
  }
  const comments = new Map(rows.map((row) => [row.groupid, row.comment]));
  return new Map(
    [...members].map(([name, ids]): [GroupId, Group] => {
      const comment = comments.get(name);
      const id = name as GroupId;
      return [id, { id, members: ids, ...(comment !== undefined && { comment }) }];
    }),
  );
}
