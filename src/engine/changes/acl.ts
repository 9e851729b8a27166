import type { RoleId, TokenId, UserId } from "../ids";
import type { AccessModel, Role } from "../model";
import { splitTokenId } from "../names";
import { isGrantablePath, normalisePath, storedPath } from "../paths";
import { fullRights } from "../rights";
import { withEntry } from "./aclEntries";
import type { SubjectKind } from "./aclEntries";
import type { ChangeOf } from "./change";
import type { Refusal } from "./refusal";
import { refuse } from "./write";
import type { Write } from "./write";

/** Adds or removes the entries roles x (groups, users, tokens) at one path; all or nothing (api.md 4.11). */
export function updateAcl(model: AccessModel, change: ChangeOf<"acl.update">, actor: string): Write {
  if (!change.users && !change.groups && !change.tokens) return refuse({ code: "acl-subject-missing" });
  const removes = change.delete === true;
  const path = normalisePath(change.path);
  if (path === undefined || !(removes || isGrantablePath(path))) {
    return refuse({ code: "acl-path-invalid", path: change.path });
  }
  const subjects = subjectsOf(change);
  const propagate = change.propagate ?? true;
  const rights = fullRights(model, actor);
  let acl = model.acl;
  for (const roleid of change.roles) {
    const role = model.roles.get(roleid as RoleId);
    if (!role) return refuse({ code: "role-does-not-exist", roleid });
    const lacks = rights.isRoot ? undefined : delegationLack(rights.privilegesOn(path), role, propagate && !removes);
    if (lacks) return refuse({ code: "delegation", roleid, verb: removes ? "remove" : "add", lacks });
    for (const [kind, subject] of subjects) {
      const refused = unknownSubject(model, kind, subject);
      if (refused) return refuse(refused);
      acl = withEntry(acl, storedPath(path), kind, subject, roleid, removes ? undefined : propagate);
    }
  }
  return { model: { ...model, acl } };
}

/** In the order in which PVE looks at them. */
function subjectsOf(change: ChangeOf<"acl.update">): readonly (readonly [SubjectKind, string])[] {
  const kinds = ["groups", "users", "tokens"] as const;
  return kinds.flatMap((kind) => (change[kind] ?? []).map((subject) => [kind, subject] as const));
}

/** What keeps a caller without `Permissions.Modify` here from handling this role. */
function delegationLack(
  held: ReadonlyMap<string, boolean>,
  role: Role,
  propagates: boolean,
): Extract<Refusal, { code: "delegation" }>["lacks"] | undefined {
  if (held.has("Permissions.Modify")) return undefined;
  const privileges = [...role.privileges];
  if (!privileges.every((privilege) => held.has(privilege))) return "privileges";
  if (propagates && !privileges.every((privilege) => held.get(privilege))) return "propagation";
  return role.id === "NoAccess" ? "permissions-modify" : undefined;
}

function unknownSubject(model: AccessModel, kind: SubjectKind, subject: string): Refusal | undefined {
  if (kind === "groups") {
    const groups: ReadonlyMap<string, unknown> = model.groups;
    return groups.has(subject) ? undefined : { code: "group-does-not-exist", groupid: subject };
  }
  if (kind === "users") {
    return model.users.has(subject as UserId) ? undefined : { code: "user-does-not-exist", userid: subject };
  }
  const { user, token } = splitTokenId(subject as TokenId);
  const owner = model.users.get(user);
  if (!owner) return { code: "no-such-user", userid: user };
  return owner.tokens.has(token) ? undefined : { code: "no-such-token", userid: user, tokenid: token };
}
