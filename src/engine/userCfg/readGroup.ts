import type { UserId } from "../ids";
import { asGroupId, asUserId } from "../names";
import { fromBytes } from "./bytes";
import type { LineReader } from "./draft";
import { filled, textOf } from "./field";
import { splitList } from "./list";

/** A `group` line: repeated ones unite their members; an unknown user is reported and kept. */
export const readGroup: LineReader = (draft, fields, report) => {
  const [name = "", members = "", comment] = fields;
  const id = asGroupId(filled(name) ?? "");
  if (id === undefined) return report({ code: "group-invalid", groupid: fromBytes(name) });
  const group = draft.groups.get(id) ?? { id, members: new Set<UserId>() };
  draft.groups.set(id, group);
  const text = textOf(comment);
  if (text !== undefined) group.comment = text;
  for (const member of splitList(members)) {
    const userid = fromBytes(member) as UserId;
    const valid = asUserId(member) !== undefined;
    if (!valid || !draft.users.has(userid)) report({ code: "group-member-invalid", groupid: id, userid, kept: valid });
    if (valid) group.members.add(userid);
  }
};
