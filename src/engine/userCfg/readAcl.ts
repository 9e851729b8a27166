import type { AclPath, RoleId, TokenId, UserId } from "../ids";
import { asGroupId, asRoleId, asTokenId, asUserId, splitTokenId } from "../names";
import { normalisePath, storedPath } from "../paths";
import { fromBytes } from "./bytes";
import type { Draft, DraftNode, LineReader } from "./draft";
import { filled, isTrue } from "./field";
import { splitList } from "./list";
import type { Fault } from "./warning";

/** An `acl` line: read role by role, and for each usable role subject by subject; the last flag of a triple wins. */
export const readAcl: LineReader = (draft, fields, report) => {
  const [propagate, text = "", subjects = "", roles = ""] = fields;
  const path = normalisePath(text);
  if (path === undefined) return report({ code: "acl-path-invalid", path: fromBytes(text) });
  const entry = { path: storedPath(path), propagate: isTrue(propagate) };
  for (const listed of splitList(roles)) {
    const role = asRoleId(filled(listed) ?? "");
    if (role === undefined) report({ code: "acl-role-invalid", roleid: fromBytes(listed) });
    else if (!draft.roles.has(role)) report({ code: "acl-role-unknown", roleid: role });
    else for (const subject of splitList(subjects)) storeEntry(draft, { ...entry, role }, subject, report);
  }
};

interface Entry {
  readonly path: AclPath;
  readonly role: RoleId;
  readonly propagate: boolean;
}

function storeEntry(draft: Draft, entry: Entry, listed: string, report: (fault: Fault) => void): void {
  const subject = fromBytes(listed);
  const group = listed.startsWith("@") ? asGroupId(filled(listed.slice(1)) ?? "") : undefined;
  if (group !== undefined) {
    if (!draft.groups.has(group)) report({ code: "acl-group-unknown", groupid: group });
    give(nodeAt(draft, entry.path).groups, group, entry);
  } else if (asUserId(listed) !== undefined) {
    const user = subject as UserId;
    if (!draft.users.has(user)) report({ code: "acl-user-unknown", userid: user });
    give(nodeAt(draft, entry.path).users, user, entry);
  } else if (tokenExists(draft, listed)) give(nodeAt(draft, entry.path).tokens, subject as TokenId, entry);
  else report({ code: "acl-subject-invalid", subject });
}

function tokenExists(draft: Draft, listed: string): boolean {
  if (asTokenId(listed) === undefined) return false;
  const { user, token } = splitTokenId(fromBytes(listed) as TokenId);
  return draft.users.get(user)?.tokens.has(token) === true;
}

function nodeAt(draft: Draft, path: AclPath): DraftNode {
  const known = draft.acl.get(path);
  if (known !== undefined) return known;
  const node: DraftNode = { users: new Map(), groups: new Map(), tokens: new Map() };
  draft.acl.set(path, node);
  return node;
}

function give<Id>(holders: Map<Id, Map<RoleId, boolean>>, id: Id, entry: Entry): void {
  const roles = holders.get(id);
  if (roles === undefined) holders.set(id, new Map([[entry.role, entry.propagate]]));
  else roles.set(entry.role, entry.propagate);
}
