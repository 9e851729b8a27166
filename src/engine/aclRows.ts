import type { AclPath, RoleId } from "./ids";
import type { AccessModel, RoleFlags } from "./model";

/** One ACL entry, one role of one subject at one path: the row of `GET /access/acl` (api.md 4.11). */
export interface AclRow {
  readonly path: AclPath;
  readonly type: "user" | "group" | "token";
  /** The bare id, without `@` in front of a group. */
  readonly ugid: string;
  readonly roleid: RoleId;
  readonly propagate: boolean;
}

/** All entries, paths depth first with children by name, at a path users, groups, tokens, each sorted. */
export function aclRows(model: AccessModel): readonly AclRow[] {
  // With NUL for the slash a parent's children come right behind it, before its next sibling.
  const keyOf = (path: AclPath) => (path === "/" ? "" : path.replaceAll("/", "\0"));
  const keyed = [...model.acl].map(([path, node]) => ({ path, node, key: keyOf(path) }));
  const sorted = keyed.sort((left, right) => compareText(left.key, right.key));
  return sorted.flatMap(({ path, node }) => [
    ...rowsOf(path, "user", node.users),
    ...rowsOf(path, "group", node.groups),
    ...rowsOf(path, "token", node.tokens),
  ]);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function rowsOf(path: AclPath, type: AclRow["type"], subjects: ReadonlyMap<string, RoleFlags>): readonly AclRow[] {
  const bySubject = [...subjects].sort(([left], [right]) => compareText(left, right));
  return bySubject.flatMap(([ugid, flags]) => {
    const byRole = [...flags].sort(([left], [right]) => compareText(left, right));
    return byRole.map(([roleid, propagate]) => ({ path, type, ugid, roleid, propagate }));
  });
}
