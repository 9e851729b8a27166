import type { GroupId } from "../../src/engine/ids";
import type { Group } from "../../src/engine/model";
import { compareBytes } from "../../src/engine/userCfg/order";
import { change } from "../access/change";
import { type Handlers, Refused } from "../context";

function sortedMembers(group: Group): readonly string[] {
  return [...group.members].sort(compareBytes);
}

function commentColumn({ comment }: Group) {
  return comment === undefined ? {} : { comment };
}

/** `/access/groups` (api.md 4.9). */
export const groups = {
  "groups.list": (context) =>
    [...context.model.groups.values()]
      .sort((left, right) => compareBytes(left.id, right.id))
      .map((group) => ({ groupid: group.id, ...commentColumn(group), users: sortedMembers(group).join(",") })),
  "groups.read": (context, { groupid }) => {
    const group = context.model.groups.get(groupid as GroupId);
    if (group === undefined) throw new Refused(500, `group '${groupid}' does not exist\n`);
    return { members: sortedMembers(group), ...commentColumn(group) };
  },
  "groups.create": (context, params) => change(context, { kind: "groups.create", ...params }),
  "groups.update": (context, params) => change(context, { kind: "groups.update", ...params }),
  "groups.delete": (context, params) => change(context, { kind: "groups.delete", ...params }),
} satisfies Pick<Handlers, `groups.${"list" | "read" | "create" | "update" | "delete"}`>;
