import type { AclPath, GroupId, PoolId, RoleId, TokenId, UserId } from "../ids";
import type { AccessModel, AclNode, Group, Pool, Role, RoleFlags, Token, User } from "../model";
import { ROOT, splitTokenId } from "../names";

/**
 * What the next request reads from the file that a write left behind (config-files.md 3.2 to 3.5): entries of
 * roles and tokens that are gone are dropped, as are groups and roles named `0`; `root@pam` is back and has no
 * entries; texts have lost their outer blanks.
 * Hands back the same object where nothing differs.
 */
export function readBack(model: AccessModel, builtInRoles?: ReadonlyMap<RoleId, Role>): AccessModel {
  const users = mapped<UserId, User>(model.users, userRead);
  if (!users.has(ROOT)) {
    return readBack({ ...model, users: new Map(users).set(ROOT, { id: ROOT, enable: true, expire: 0, tokens: new Map() }) });
  }
  const roles = mapped<RoleId, Role>(model.roles, (role) => builtInRoles?.get(role.id) ?? (role.id === "0" ? undefined : role));
  const next: AccessModel = {
    ...model,
    users,
    groups: mapped<GroupId, Group>(model.groups, (group) => (group.id === "0" ? undefined : withReadComment(group))),
    roles,
    pools: mapped<PoolId, Pool>(model.pools, withReadComment),
    acl: mapped<AclPath, AclNode>(model.acl, (node) => nodeRead({ ...model, users, roles }, node)),
  };
  const same =
    next.users === model.users &&
    next.groups === model.groups &&
    next.roles === model.roles &&
    next.pools === model.pools &&
    next.acl === model.acl;
  return same ? model : next;
}

/** The map with each value put through `change`; `undefined` drops it; the same map when nothing changed. */
function mapped<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  change: (value: Value, key: Key) => Value | undefined,
): ReadonlyMap<Key, Value> {
  let next: Map<Key, Value> | undefined;
  for (const [key, value] of map) {
    const changed = change(value, key);
    if (changed === value) continue;
    next ??= new Map(map);
    if (changed === undefined) next.delete(key);
    else next.set(key, changed);
  }
  return next ?? map;
}

function readText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.replace(/^ +| +$/g, "");
  return trimmed === "" || trimmed === "0" ? undefined : trimmed;
}

function withReadComment<Thing extends { readonly comment?: string }>(thing: Thing): Thing {
  const comment = readText(thing.comment);
  if (comment === thing.comment) return thing;
  const { comment: _, ...rest } = thing;
  return (comment === undefined ? rest : { ...rest, comment }) as Thing;
}

function userRead(user: User): User {
  const firstname = readText(user.firstname);
  const lastname = readText(user.lastname);
  const comment = readText(user.comment);
  const keys = readText(user.keys);
  // An empty field in front of a later one is kept as an empty e-mail address.
  const email = readText(user.email) ?? (comment === undefined && keys === undefined ? undefined : "");
  const tokens = mapped<string, Token>(user.tokens, withReadComment);
  const same =
    firstname === user.firstname &&
    lastname === user.lastname &&
    comment === user.comment &&
    keys === user.keys &&
    email === user.email &&
    tokens === user.tokens;
  if (same) return user;
  const texts = Object.entries({ firstname, lastname, email, comment, keys }).filter(([, text]) => text !== undefined);
  const { id, enable, expire, expireExact } = user;
  const exact = expireExact === undefined ? {} : { expireExact };
  return { id, enable, expire, ...exact, tokens, ...Object.fromEntries(texts) };
}

function nodeRead(model: AccessModel, node: AclNode): AclNode | undefined {
  const read = (flags: RoleFlags): RoleFlags | undefined => {
    const known = mapped<RoleId, boolean>(flags, (propagate, roleid) =>
      model.roles.has(roleid) ? propagate : undefined,
    );
    return known.size > 0 ? known : undefined;
  };
  const users = mapped<UserId, RoleFlags>(node.users, (flags, userid) => (userid === ROOT ? undefined : read(flags)));
  const groups = mapped<GroupId, RoleFlags>(node.groups, read);
  const tokens = mapped<TokenId, RoleFlags>(node.tokens, (flags, tokenid) => {
    const { user, token } = splitTokenId(tokenid);
    return model.users.get(user)?.tokens.has(token) === true ? read(flags) : undefined;
  });
  if (users.size + groups.size + tokens.size === 0) return undefined;
  return users === node.users && groups === node.groups && tokens === node.tokens ? node : { users, groups, tokens };
}
