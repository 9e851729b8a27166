import type { AccessModel } from "../engine/model";

/** What a removed realm leaves behind (api.md 4.12): nothing of it is removed, nothing of it works. */
export interface RealmLeftovers {
  readonly users: number;
  readonly groups: number;
  /** Permission entries of its users, their tokens and its synced groups. */
  readonly entries: number;
  readonly tokens: number;
}

function rolesOf<Id extends string>(holders: ReadonlyMap<Id, ReadonlyMap<string, boolean>>, belongs: (id: string) => boolean) {
  return [...holders].reduce((sum, [id, roles]) => sum + (belongs(id) ? roles.size : 0), 0);
}

/** Counts what belongs to a realm in the known model. */
export function realmLeftovers(model: AccessModel, realm: string): RealmLeftovers {
  const ofUser = (id: string) => id.endsWith(`@${realm}`);
  const ofGroup = (id: string) => id.endsWith(`-${realm}`);
  const users = [...model.users.values()].filter(({ id }) => ofUser(id));
  let entries = 0;
  for (const node of model.acl.values()) {
    entries += rolesOf(node.users, ofUser) + rolesOf(node.groups, ofGroup);
    entries += rolesOf(node.tokens, (id) => ofUser(id.slice(0, id.lastIndexOf("!"))));
  }
  return {
    users: users.length,
    groups: [...model.groups.keys()].filter(ofGroup).length,
    entries,
    tokens: users.reduce((sum, user) => sum + user.tokens.size, 0),
  };
}
