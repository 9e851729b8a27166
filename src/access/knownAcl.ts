import type { AclRow } from "../api/schemas/permissions";
import type { AclPath, GroupId, RoleId, TokenId, UserId } from "../engine/ids";
import type { AccessModel } from "../engine/model";

type Side<Id> = Map<Id, Map<RoleId, boolean>>;

interface Sides {
  readonly users: Side<UserId>;
  readonly groups: Side<GroupId>;
  readonly tokens: Side<TokenId>;
}

function add<Id>(side: Side<Id>, subject: Id, row: AclRow): void {
  const roles = side.get(subject) ?? new Map<RoleId, boolean>();
  side.set(subject, roles);
  roles.set(row.roleid as RoleId, row.propagate ?? true);
}

/** Groups the rows of the ACL list into one node per path. */
export function knownAcl(rows: readonly AclRow[]): AccessModel["acl"] {
  const nodes = new Map<AclPath, Sides>();
  for (const row of rows) {
    const path = row.path as AclPath;
    const node: Sides = nodes.get(path) ?? { users: new Map(), groups: new Map(), tokens: new Map() };
    nodes.set(path, node);
    if (row.type === "user") add(node.users, row.ugid as UserId, row);
    else if (row.type === "group") add(node.groups, row.ugid as GroupId, row);
    else add(node.tokens, row.ugid as TokenId, row);
  }
  return nodes;
}
