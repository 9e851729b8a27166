import type { Change, UserFields } from "../../changes/change";
import type { GroupId, UserId } from "../../ids";
import type { AccessModel, User } from "../../model";
import { ROOT } from "../../names";
import { changedText } from "./texts";

/** Creations, changes and deletions of users, memberships included (api.md 4.6). */
export function userOperations(before: AccessModel, after: AccessModel): readonly Change[] {
  const [groupsBefore, groupsAfter] = [groupsByUser(before, after), groupsByUser(after, after)];
  const kept = [...after.users.values()].flatMap((user): readonly Change[] => {
    const old = before.users.get(user.id);
    const groups = groupsAfter.get(user.id) ?? [];
    if (old === undefined) {
      const named = groups.length > 0 ? { groups } : {};
      return [{ kind: "users.create", userid: user.id, ...fieldsOf(NEW_USER, user), ...named }];
    }
    const fields = fieldsOf(old, user);
    const membership = membershipOf(groupsBefore.get(user.id) ?? [], groups);
    const change: Change = { kind: "users.update", userid: user.id, ...fields, ...membership };
    return Object.keys(change).length > 2 ? [change] : [];
  });
  const gone = [...before.users.keys()].filter((id) => !after.users.has(id) && id !== ROOT);
  return [...kept, ...[...gone, ...ghostsToGo(before, after)].map((userid) => ({ kind: "users.delete", userid }) as const)];
}

const NEW_USER: Omit<User, "id"> = { enable: true, expire: 0, tokens: new Map() };
const TEXTS = ["firstname", "lastname", "email", "comment", "keys"] as const;

function fieldsOf(before: Omit<User, "id">, after: User): UserFields {
  const texts = TEXTS.flatMap((name) => {
    const text = changedText(before[name], after[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  const dated = before.expire !== after.expire || before.expireExact !== after.expireExact;
  return {
    ...(before.enable !== after.enable && { enable: after.enable }),
    ...(dated && { expire: after.expire }),
    ...Object.fromEntries(texts),
  };
}

/** Adds where nothing goes, else names all that is to be. */
function membershipOf(before: readonly GroupId[], after: readonly GroupId[]): object {
  const added = after.filter((group) => !before.includes(group));
  const removed = before.filter((group) => !after.includes(group));
  if (removed.length > 0) return { groups: after };
  return added.length > 0 ? { groups: added, append: true } : {};
}

/** Memberships in groups that stay; those in others go with their group. */
function groupsByUser(model: AccessModel, after: AccessModel): ReadonlyMap<UserId, readonly GroupId[]> {
  const byUser = new Map<UserId, GroupId[]>();
  for (const { id, members } of model.groups.values()) {
    if (!after.groups.has(id)) continue;
    for (const member of members) byUser.set(member, [...(byUser.get(member) ?? []), id]);
  }
  return byUser;
}

/** Users that exist nowhere, are named before and no longer after: deleting them takes their traces away. */
function ghostsToGo(before: AccessModel, after: AccessModel): readonly UserId[] {
  const named = namedGhosts(after);
  return [...namedGhosts(before)].filter((id) => !before.users.has(id) && !after.users.has(id) && !named.has(id));
}

function namedGhosts(model: AccessModel): ReadonlySet<UserId> {
  const named = new Set<UserId>();
  for (const { members } of model.groups.values()) for (const id of members) if (!model.users.has(id)) named.add(id);
  for (const { users } of model.acl.values()) for (const id of users.keys()) if (!model.users.has(id)) named.add(id);
  return named;
}
