import type { AccessModel, AclNode, RoleFlags } from "../../src/engine/model";
import { splitTokenId } from "../../src/engine/names";
import { isGrantablePath } from "../../src/engine/paths";

/** A model without all that no `pveum` command can make: strangers in groups and entries, paths outside the grammar. */
export function reachable(model: AccessModel): AccessModel {
  const groups = [...model.groups].map(([id, group]) => {
    return [id, { ...group, members: new Set([...group.members].filter((member) => model.users.has(member))) }] as const;
  });
  const pools = [...model.pools].filter(([id]) => !id.includes("_")).map(([id, pool]) => {
    return [id, { ...pool, guests: new Set([...pool.guests].filter((guest) => guest.length > 2)) }] as const;
  });
  const acl = [...model.acl].filter(([path]) => isGrantablePath(path)).map(([path, node]) => {
    const users = [...node.users].filter(([id]) => model.users.has(id) && id !== "root@pam");
    const own = [...node.groups].filter(([id]) => model.groups.has(id));
    const tokens = [...node.tokens].filter(([id]) => {
      const { user, token } = splitTokenId(id);
      return model.users.get(user)?.tokens.has(token) === true;
    });
    return [path, { users: new Map(users), groups: new Map(own), tokens: new Map(tokens) }] as const;
  });
  return {
    ...model,
    users: new Map([...model.users].map(([id, user]) => [id, withPlainTexts(user)] as const)),
    groups: new Map(groups),
    pools: new Map(pools),
    acl: new Map(acl.map(([path, node]) => [path, withKnownRoles(model, node)] as const).filter(([, node]) => holders(node) > 0)),
  };
}

function withPlainTexts<Thing extends { readonly comment?: string }>(thing: Thing): Thing {
  if (thing.comment === undefined) return thing;
  return { ...thing, comment: thing.comment.replace(/[\0-\x1f\x7f]|\p{Cs}/gu, "'") };
}

function withKnownRoles(model: AccessModel, node: AclNode): AclNode {
  const known = <Id>(subjects: ReadonlyMap<Id, RoleFlags>): ReadonlyMap<Id, RoleFlags> => {
    const kept = [...subjects].map(([id, flags]) => [id, new Map([...flags].filter(([role]) => model.roles.has(role)))] as const);
    return new Map(kept.filter(([, flags]) => flags.size > 0));
  };
  return { users: known(node.users), groups: known(node.groups), tokens: known(node.tokens) };
}

function holders({ users, groups, tokens }: AclNode): number {
  return users.size + groups.size + tokens.size;
}
