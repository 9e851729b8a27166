import type { AccessModel, AclNode, RoleFlags, Token, User } from "../model";
import type { OtherNames } from "./otherNames";

function keyed<Key, Item, NewKey, NewItem>(
  items: ReadonlyMap<Key, Item>,
  key: (key: Key) => NewKey,
  change: (item: Item) => NewItem,
): ReadonlyMap<NewKey, NewItem> {
  return new Map([...items].map(([id, item]) => [key(id), change(item)]));
}

function expiry({ expire, expireExact }: User | Token) {
  return { expire, ...(expireExact !== undefined && { expireExact }) };
}

/** Names are numbered as they are met: by the alphabet, so that the same model always gets the same names. */
function meetInOrder({ users, groups, roles, pools, acl }: AccessModel, names: OtherNames): void {
  for (const id of [...users.keys()].toSorted()) names.user(id);
  for (const id of [...groups.keys()].toSorted()) names.group(id);
  for (const group of groups.values()) for (const id of [...group.members].toSorted()) names.user(id);
  for (const id of [...roles.keys()].toSorted()) names.role(id);
  for (const id of [...pools.keys()].toSorted()) names.pool(id);
  for (const path of [...acl.keys()].toSorted()) names.path(path);
}

/**
 * The same permissions under other names. Comments, e-mail addresses, people's names and second-factor keys are left
 * out: whoever may do what stays the same for each login under its other name.
 */
export function withOtherNames(model: AccessModel, names: OtherNames): AccessModel {
  meetInOrder(model, names);
  const user = (one: User): User => ({
    ...expiry(one),
    id: names.user(one.id),
    enable: one.enable,
    ...(one.keys === "x" && { keys: one.keys }),
    tokens: keyed(one.tokens, names.tokenName, (token) => ({ ...expiry(token), privsep: token.privsep })),
  });
  const flags = (roles: RoleFlags) => keyed(roles, names.role, (propagate) => propagate);
  const node = ({ users, groups, tokens }: AclNode): AclNode => ({
    users: keyed(users, names.user, flags),
    groups: keyed(groups, names.group, flags),
    tokens: keyed(tokens, names.token, flags),
  });
  return {
    version: model.version,
    users: keyed(model.users, names.user, user),
    groups: keyed(model.groups, names.group, ({ id, members }) => ({
      id: names.group(id),
      members: new Set([...members].map(names.user)),
    })),
    roles: keyed(model.roles, names.role, (role) => ({ ...role, id: names.role(role.id) })),
    pools: keyed(model.pools, names.pool, ({ id, guests, storages }) => ({
      id: names.pool(id),
      guests,
      storages: new Set([...storages].map(names.storage)),
    })),
    acl: keyed(model.acl, names.path, node),
  };
}
