import type { AccessModel, RoleFlags } from "../../src/engine/model";
import { compareBytes } from "../../src/engine/userCfg/order";

export interface AclRowOut {
  readonly path: string;
  readonly type: "user" | "group" | "token";
  readonly ugid: string;
  readonly roleid: string;
  readonly propagate: 0 | 1;
}

/**
 * All ACL entries, one row per path, subject and role: the tree depth first, then users, groups, tokens
 * (api.md 4.11).
 */
export function aclRows(model: AccessModel): readonly AclRowOut[] {
  return [...model.acl]
    .sort(([left], [right]) => comparePaths(left, right))
    .flatMap(([path, node]) => [
      ...rowsOf(path, "user", node.users),
      ...rowsOf(path, "group", node.groups),
      ...rowsOf(path, "token", node.tokens),
    ]);
}

function rowsOf(path: string, type: AclRowOut["type"], subjects: ReadonlyMap<string, RoleFlags>): readonly AclRowOut[] {
  return sorted(subjects).flatMap(([ugid, flags]) =>
    sorted<boolean>(flags).map(([roleid, propagate]) => ({ path, type, ugid, roleid, propagate: propagate ? 1 : 0 })),
  );
}

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([left], [right]) => compareBytes(left, right));
}

function comparePaths(left: string, right: string): number {
  const ours = left.split("/");
  const theirs = right.split("/");
  for (let at = 0; at < Math.min(ours.length, theirs.length); at++) {
    const order = compareBytes(ours[at] ?? "", theirs[at] ?? "");
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
}
