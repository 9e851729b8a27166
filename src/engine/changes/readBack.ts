import type { AclPath, GroupId, PoolId, RoleId, UserId } from "../ids";
import type { AccessModel, AclNode, Group, Pool, Role, User } from "../model";
import { ROOT } from "../names";
import { mapped } from "./mapped";
import { nodeReader } from "./readBackAcl";
import { userRead, withReadComment } from "./readBackTexts";

/**
 * What the next request reads from the file that a write left behind (config-files.md 3.2 to 3.5): entries of
 * roles and tokens that are gone are dropped, as are groups and roles named `0`; `root@pam` is back and has no
 * entries; texts have lost their outer blanks. Parts in which nothing differs stay the same objects.
 */
export function readBack(model: AccessModel, builtInRoles?: ReadonlyMap<RoleId, Role>): AccessModel {
  const users = mapped<UserId, User>(withRoot(model.users), userRead);
  const roles = mapped<RoleId, Role>(model.roles, (role) => {
    return role.id === "0" ? undefined : (builtInRoles?.get(role.id) ?? role);
  });
  return {
    ...model,
    users,
    roles,
    groups: mapped<GroupId, Group>(model.groups, (group) => (group.id === "0" ? undefined : withReadComment(group))),
    pools: mapped<PoolId, Pool>(model.pools, withReadComment),
    acl: mapped<AclPath, AclNode>(model.acl, nodeReader(users, roles)),
  };
}

function withRoot(users: ReadonlyMap<UserId, User>): ReadonlyMap<UserId, User> {
  if (users.has(ROOT)) return users;
  return new Map(users).set(ROOT, { id: ROOT, enable: true, expire: 0, tokens: new Map() });
}
