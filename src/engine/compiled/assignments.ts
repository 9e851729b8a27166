import type { GroupId, TokenId, UserId } from "../ids";
import type { AccessModel, RoleFlags } from "../model";
import type { RoleSet, RoleSets } from "./roleSets";
import type { Tree, TreeNode } from "./tree";

/** Who holds an entry. */
export type Holder =
  | { readonly kind: "user"; readonly id: UserId }
  | { readonly kind: "token"; readonly id: TokenId }
  | { readonly kind: "group"; readonly id: GroupId };

/** All entries of one holder at one node. */
export interface Assignment {
  readonly holder: Holder;
  readonly node: TreeNode;
  /** What counts at the node itself. */
  readonly here: RoleSet;
  /** What counts below the node: the roles with propagate 1. */
  readonly below: RoleSet;
}

/** Assignments by holder; auth ids and groups apart, for `a` may be both. */
export interface Assignments {
  readonly own: ReadonlyMap<string, readonly Assignment[]>;
  readonly groups: ReadonlyMap<GroupId, readonly Assignment[]>;
  readonly groupsOf: ReadonlyMap<UserId, readonly GroupId[]>;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function propagatingOf(roles: RoleFlags): RoleFlags {
  let all = true;
  for (const propagate of roles.values()) all &&= propagate;
  if (all) return roles;
  return new Map([...roles].filter(([, propagate]) => propagate));
}

/** Reads a model's ACL, growing the tree by its nodes. */
export function assignmentsOf(model: AccessModel, tree: Tree, sets: RoleSets): Assignments {
  const own = new Map<string, Assignment[]>();
  const groups = new Map<GroupId, Assignment[]>();
  const groupsOf = new Map<UserId, GroupId[]>();
  const assign = (node: TreeNode, holder: Holder, roles: RoleFlags): Assignment => {
    return { holder, node, here: sets.of(roles), below: sets.of(propagatingOf(roles)) };
  };
  for (const [path, entries] of model.acl) {
    const node = tree.nodeAt(path);
    for (const [id, roles] of entries.users) append(own, id, assign(node, { kind: "user", id }, roles));
    for (const [id, roles] of entries.tokens) append(own, id, assign(node, { kind: "token", id }, roles));
    for (const [id, roles] of entries.groups) append(groups, id, assign(node, { kind: "group", id }, roles));
  }
  for (const group of model.groups.values()) for (const member of group.members) append(groupsOf, member, group.id);
  return { own, groups, groupsOf };
}
