import type { AuthId, TokenId } from "./ids";
import type { AccessModel } from "./model";

/**
 * Everyone whom the model gives or may give a right: its users and tokens, and the users that groups or ACL
 * entries name without their existing, for the engine counts these as well (engine.md section 4). Sorted.
 */
export function authIdsOf(model: AccessModel): readonly AuthId[] {
  const found = new Set<AuthId>(model.users.keys());
  for (const user of model.users.values()) {
    for (const token of user.tokens.keys()) found.add(`${user.id}!${token}` as TokenId);
  }
  for (const group of model.groups.values()) for (const member of group.members) found.add(member);
  for (const node of model.acl.values()) for (const userid of node.users.keys()) found.add(userid);
  return [...found].sort();
}
