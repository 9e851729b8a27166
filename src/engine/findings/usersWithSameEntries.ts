import type { Change } from "../changes/change";
import { removeEntries, setEntry } from "../changes/entryChanges";
import { compile } from "../compiled/compile";
import type { EntryRef } from "../explained/explanation";
import type { GroupId, UserId } from "../ids";
import type { AccessModel } from "../model";
import { ROOT } from "../names";
import { isGrantablePath } from "../paths";
import { entriesOf } from "./entries";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** Several users with the very same entries of their own: a group could hold them once. */
export function usersWithSameEntries({ model }: FindingContext): readonly Finding[] {
  const byUser = new Map<UserId, EntryRef[]>();
  for (const entry of entriesOf(model)) {
    if (entry.holder.kind !== "user" || entry.holder.id === ROOT || !model.users.has(entry.holder.id)) continue;
    const known = byUser.get(entry.holder.id);
    if (known === undefined) byUser.set(entry.holder.id, [entry]);
    else known.push(entry);
  }
  const alike = new Map<string, UserId[]>();
  for (const [userid, entries] of byUser) {
    const key = JSON.stringify(entries.map(({ path, role, propagate }) => [path, role, propagate]));
    alike.set(key, [...(alike.get(key) ?? []), userid]);
  }
  const group = unusedGroup(model);
  return [...alike.values()].filter((users) => users.length > 1).map((users) => {
    const entries = users.flatMap((userid) => byUser.get(userid) ?? []);
    const shared = byUser.get(users[0] ?? ROOT) ?? [];
    const fixable = shared.every(({ path, role }) => isGrantablePath(path) && model.roles.has(role));
    return finding("users-with-same-entries", {
      subjects: users,
      entries,
      paths: [...new Set(shared.map(({ path }) => path))],
      affected: users,
      fix: fixable ? groupInstead(group, users, shared, entries) : [],
      harmless: fixable && users.every((userid) => meetsNoGroup(model, userid, shared)),
    });
  });
}

function groupInstead(
  group: GroupId,
  users: readonly UserId[],
  shared: readonly EntryRef[],
  entries: readonly EntryRef[],
): readonly Change[] {
  return [
    { kind: "groups.create", groupid: group },
    ...users.map((userid) => ({ kind: "users.update", userid, groups: [group], append: true }) as const),
    ...shared.map((entry) => setEntry({ ...entry, holder: { kind: "group", id: group } })),
    ...removeEntries(entries),
  ];
}

/** Where no group of the user has entries at the same paths, the new group's count exactly as its own did. */
function meetsNoGroup(model: AccessModel, userid: UserId, entries: readonly EntryRef[]): boolean {
  const { groups, groupsOf } = compile(model).assignments;
  const paths = new Set<string>(entries.map(({ path }) => path));
  const others = (groupsOf.get(userid) ?? []).flatMap((group) => groups.get(group) ?? []);
  return !others.some(({ node }) => paths.has(node.path));
}

function unusedGroup(model: AccessModel): GroupId {
  const inAcl = compile(model).assignments.groups;
  let name = "shared" as GroupId;
  for (let number = 2; model.groups.has(name) || inAcl.has(name); number += 1) name = `shared${number}` as GroupId;
  return name;
}
