import type { Change } from "../../changes/change";
import type { GroupId } from "../../ids";
import type { AccessModel } from "../../model";
import { changedText } from "./texts";

/** Creations, changes and deletions of groups; members come with their users (api.md 4.9). */
export function groupOperations(before: AccessModel, after: AccessModel): readonly Change[] {
  const kept = [...after.groups.values()].flatMap(({ id, comment }): readonly Change[] => {
    const old = before.groups.get(id);
    const text = changedText(old?.comment, comment);
    const named = text === undefined ? {} : { comment: text };
    if (old === undefined) return [{ kind: "groups.create", groupid: id, ...named }];
    return text === undefined ? [] : [{ kind: "groups.update", groupid: id, ...named }];
  });
  const gone = [...before.groups.keys()].filter((id) => !after.groups.has(id));
  return [...kept, ...gone.map((groupid) => ({ kind: "groups.delete", groupid }) as const), ...ghostGroups(before, after)];
}

/** Entries of groups that exist nowhere go when such a group is made and deleted again. */
function ghostGroups(before: AccessModel, after: AccessModel): readonly Change[] {
  const named = groupsInAcl(after);
  const ghosts = [...groupsInAcl(before)].filter((id) => {
    return !before.groups.has(id) && !after.groups.has(id) && !named.has(id);
  });
  return ghosts.map((groupid) => ({ kind: "groups.create", groupid }));
}

function groupsInAcl(model: AccessModel): ReadonlySet<GroupId> {
  return new Set([...model.acl.values()].flatMap(({ groups }) => [...groups.keys()]));
}
