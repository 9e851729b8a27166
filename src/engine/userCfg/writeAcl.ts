import type { AclPath, RoleId } from "../ids";
import type { AclNode, RoleFlags } from "../model";
import { ROOT } from "../names";
import { compareBytes } from "./order";

/**
 * The lines of the ACL block: paths depth-first, at each the entries without propagation first, subjects with the same
 * roles on one line; entries of root@pam are left out (config-files.md section 3.4).
 */
export function aclLines(acl: ReadonlyMap<AclPath, AclNode>): readonly string[] {
  const nodes = [...acl].map(([path, node]) => ({ path, node, key: depthFirstKey(path) }));
  nodes.sort((left, right) => compareBytes(left.key, right.key));
  return nodes.flatMap(({ path, node }) => [...linesOf(path, node, false), ...linesOf(path, node, true)]);
}

// A parent's children come before its next sibling only if the slash sorts before every other character.
function depthFirstKey(path: AclPath): string {
  return path === "/" ? "" : path.replaceAll("/", "\0");
}

function linesOf(path: AclPath, node: AclNode, propagate: boolean): readonly string[] {
  const subjectsOf = new Map<string, string[]>();
  for (const [subject, flags] of subjectsAt(node)) {
    const roles = rolesWith(flags, propagate);
    if (roles.length === 0) continue;
    const key = roles.join(",");
    const subjects = subjectsOf.get(key);
    if (subjects === undefined) subjectsOf.set(key, [subject]);
    else subjects.push(subject);
  }
  const sorted = [...subjectsOf].sort(([left], [right]) => compareBytes(left, right));
  return sorted.map(([roles, subjects]) => {
    return `acl:${propagate ? "1" : "0"}:${path}:${subjects.sort(compareBytes).join(",")}:${roles}:`;
  });
}

function* subjectsAt(node: AclNode): Iterable<readonly [string, RoleFlags]> {
  for (const [user, flags] of node.users) if (user !== ROOT) yield [user, flags];
  yield* node.tokens;
  for (const [group, flags] of node.groups) yield [`@${group}`, flags];
}

function rolesWith(flags: RoleFlags, propagate: boolean): readonly RoleId[] {
  const roles = [...flags].filter(([, flag]) => flag === propagate).map(([role]) => role);
  return roles.sort(compareBytes);
}
