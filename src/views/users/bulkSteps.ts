import type { Step } from "../../api/sendEach";
import type { UserRow } from "../../api/schemas/users";
import { namesOf } from "../../widgets/select/namesOf";

/** What can be done to several users at once. */
export type UserBulkKind = "enable" | "disable" | "join" | "leave" | "remove";

function update(user: UserRow, params: object): Step {
  const { userid } = user;
  return { id: userid, label: userid, calls: [{ name: "users.update", params: { userid, ...params } }] };
}

/**
 * One step for each user that the change would change: users that are as wanted already are left alone, and so is
 * `root@pam` where users are removed. `groups` are those to join or to leave.
 */
export function userSteps(
  kind: UserBulkKind,
  users: readonly UserRow[],
  groups: readonly string[],
): readonly Step[] {
  switch (kind) {
    case "enable":
    case "disable": {
      const enable = kind === "enable";
      return users.filter((user) => (user.enable ?? false) !== enable).map((user) => update(user, { enable }));
    }
    case "join":
      return users
        .filter((user) => groups.some((group) => !namesOf(user.groups).includes(group)))
        .map((user) => update(user, { groups, append: true }));
    case "leave":
      return users
        .filter((user) => namesOf(user.groups).some((group) => groups.includes(group)))
        .map((user) => update(user, { groups: namesOf(user.groups).filter((group) => !groups.includes(group)) }));
    case "remove":
      return users
        .filter(({ userid }) => userid !== "root@pam")
        .map(({ userid }) => ({ id: userid, label: userid, calls: [{ name: "users.delete", params: { userid } }] }));
  }
}
