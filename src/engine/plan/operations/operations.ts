import type { Change } from "../../changes/change";
import type { AccessModel } from "../../model";
import { aclOperations } from "./acl";
import { groupOperations } from "./groups";
import { poolOperations } from "./pools";
import { roleOperations } from "./roles";
import { tokenOperations } from "./tokens";
import { userOperations } from "./users";

/** What is worth trying first: makes, then entries, then memberships and tokens, deletions last. */
const ORDER: readonly Change["kind"][] = [
  "groups.create",
  "roles.create",
  "pools.create",
  "users.create",
  "groups.update",
  "acl.update",
  "roles.update",
  "pools.update",
  "tokens.create",
  "tokens.update",
  "users.update",
  "tokens.delete",
  "users.delete",
  "groups.delete",
  "roles.delete",
  "pools.delete",
];

/** What leads from one model to another, each change as large as one command can be, in an order worth trying. */
export function operationsBetween(before: AccessModel, after: AccessModel): readonly Change[] {
  const all: readonly Change[] = [
    ...groupOperations(before, after),
    ...roleOperations(before, after),
    ...poolOperations(before, after),
    ...userOperations(before, after),
    ...tokenOperations(before, after),
    ...aclOperations(before, after),
  ];
  return all.toSorted((left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind));
}
