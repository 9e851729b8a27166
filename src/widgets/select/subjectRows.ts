import type { GroupRow } from "../../api/schemas/groups";
import type { UserRow } from "../../api/schemas/users";
import { fullName } from "./fullName";
import { tokenRows } from "./tokenRows";

/** A user, a group (written `@group`) or an API token, as one list offers them. */
export interface SubjectRow {
  readonly id: string;
  readonly kind: "user" | "group" | "token";
  readonly note: string;
}

/** All whom an ACL entry can name, as far as the login may see them: users, then groups, then tokens. */
export function subjectRows(users: readonly UserRow[], groups: readonly GroupRow[]): readonly SubjectRow[] {
  return [
    ...users.map((user): SubjectRow => ({
      id: user.userid,
      kind: "user",
      note: [fullName(user), user.comment ?? ""].filter((part) => part !== "").join(" – "),
    })),
    ...groups.map((group): SubjectRow => ({ id: `@${group.groupid}`, kind: "group", note: group.comment ?? "" })),
    ...tokenRows(users).map((token): SubjectRow => ({ id: token.tokenid, kind: "token", note: token.comment ?? "" })),
  ];
}
