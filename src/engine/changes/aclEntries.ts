import type { AclPath } from "../ids";
import type { AclNode, RoleFlags } from "../model";

export type Acl = ReadonlyMap<AclPath, AclNode>;
export type SubjectKind = "users" | "groups" | "tokens";

const EMPTY: AclNode = { users: new Map(), groups: new Map(), tokens: new Map() };

/** The ACL with an entry added, or its flag updated (`propagate`), or removed (`undefined`). */
export function withEntry(
  acl: Acl,
  path: AclPath,
  kind: SubjectKind,
  subject: string,
  roleid: string,
  propagate: boolean | undefined,
): Acl {
  const node = acl.get(path) ?? EMPTY;
  const subjects: ReadonlyMap<string, RoleFlags> = node[kind];
  const flags = new Map<string, boolean>(subjects.get(subject));
  if (propagate === undefined) flags.delete(roleid);
  else flags.set(roleid, propagate);
  const nextSubjects = new Map<string, ReadonlyMap<string, boolean>>(subjects);
  if (flags.size > 0) nextSubjects.set(subject, flags);
  else nextSubjects.delete(subject);
  return withNode(acl, path, { ...node, [kind]: nextSubjects });
}

/** The ACL without any entry of this user, group or token, wherever it stands. */
export function withoutSubject(acl: Acl, kind: SubjectKind, subject: string): Acl {
  let next = acl;
  for (const [path, node] of acl) {
    const subjects: ReadonlyMap<string, RoleFlags> = node[kind];
    if (!subjects.has(subject)) continue;
    const left = new Map(subjects);
    left.delete(subject);
    next = withNode(next, path, { ...node, [kind]: left }, next !== acl);
  }
  return next;
}

/** The ACL without the node at this path and all below it. */
export function withoutSubtree(acl: Acl, path: string): Acl {
  const gone = [...acl.keys()].filter((known) => known === path || known.startsWith(`${path}/`));
  if (gone.length === 0) return acl;
  const next = new Map(acl);
  for (const known of gone) next.delete(known);
  return next;
}

/** `own`: the map is already a copy of ours. A node without any entry goes. */
function withNode(acl: Acl, path: AclPath, node: AclNode, own = false): Acl {
  const next = own ? (acl as Map<AclPath, AclNode>) : new Map(acl);
  if (node.users.size + node.groups.size + node.tokens.size === 0) next.delete(path);
  else next.set(path, node);
  return next;
}
