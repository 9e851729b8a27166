import type { GroupId, RoleId, TokenId, UserId } from "../ids";
import type { AclNode, Role, RoleFlags, User } from "../model";
import { ROOT, splitTokenId } from "../names";
import { mapped } from "./mapped";

/** Reads an ACL node back: what becomes of it where these users and roles exist; `undefined` if no entry is left. */
export function nodeReader(
  users: ReadonlyMap<UserId, User>,
  roles: ReadonlyMap<RoleId, Role>,
): (node: AclNode) => AclNode | undefined {
  const knownFlag = (propagate: boolean, roleid: RoleId) => (roles.has(roleid) ? propagate : undefined);
  const known = (flags: RoleFlags) => {
    const kept = mapped<RoleId, boolean>(flags, knownFlag);
    return kept.size > 0 ? kept : undefined;
  };
  const ofUser = (flags: RoleFlags, userid: UserId) => (userid === ROOT ? undefined : known(flags));
  const ofToken = (flags: RoleFlags, tokenid: TokenId) => {
    const { user, token } = splitTokenId(tokenid);
    return users.get(user)?.tokens.has(token) === true ? known(flags) : undefined;
  };
  return (node) => {
    const own = mapped<UserId, RoleFlags>(node.users, ofUser);
    const groups = mapped<GroupId, RoleFlags>(node.groups, known);
    const tokens = mapped<TokenId, RoleFlags>(node.tokens, ofToken);
    if (own.size + groups.size + tokens.size === 0) return undefined;
    const same = own === node.users && groups === node.groups && tokens === node.tokens;
    return same ? node : { users: own, groups, tokens };
  };
}
