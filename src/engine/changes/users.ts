import type { UserId } from "../ids";
import type { AccessModel, User } from "../model";
import { splitUserId } from "../names";
import { withoutSubject } from "./aclEntries";
import type { ChangeOf, UserFields } from "./change";
import { withMember, withoutMember } from "./memberships";
import { withTexts } from "./texts";
import { refuse } from "./write";
import type { Write, WriteOptions } from "./write";

/** A new user, enabled unless told otherwise. The realm need not exist (api.md 4.6). */
export function createUser(model: AccessModel, change: ChangeOf<"users.create">, options: WriteOptions): Write {
  const userid = change.userid as UserId;
  const existing = existingSpelling(model, userid, options.caseInsensitiveRealms);
  if (existing !== undefined) return refuse({ code: "user-exists", userid: existing });
  const groups = change.groups ?? [];
  const unknown = unknownGroup(model, groups);
  if (unknown !== undefined) return refuse({ code: "no-such-group", groupid: unknown });
  const user = withFields({ id: userid, enable: true, expire: 0, tokens: new Map() }, change);
  return {
    model: {
      ...model,
      users: new Map(model.users).set(userid, user),
      groups: withMember(model.groups, userid, groups),
    },
  };
}

/** Changes only what is given; `groups` replaces all memberships unless `append` is set. */
export function updateUser(model: AccessModel, change: ChangeOf<"users.update">): Write {
  const userid = change.userid as UserId;
  const user = model.users.get(userid);
  if (!user) return refuse({ code: "no-such-user", userid });
  const unknown = unknownGroup(model, change.groups ?? []);
  if (unknown !== undefined) return refuse({ code: "no-such-group", groupid: unknown });
  const replaces = change.groups !== undefined && change.append !== true;
  const kept = replaces ? withoutMember(model.groups, userid) : model.groups;
  return {
    model: {
      ...model,
      users: new Map(model.users).set(userid, withFields(user, change)),
      groups: withMember(kept, userid, change.groups ?? []),
    },
  };
}

/**
 * Removes user, memberships and own ACL entries; entries of its tokens stay in the file as stale ones
 * (api.md chapter 6). A user that does not exist is no error here: the call's check refuses it for all but root.
 */
export function deleteUser(model: AccessModel, change: ChangeOf<"users.delete">): Write {
  const userid = change.userid as UserId;
  const users = new Map(model.users);
  users.delete(userid);
  const groups = withoutMember(model.groups, userid);
  return { model: { ...model, users, groups, acl: withoutSubject(model.acl, "users", userid) } };
}

/** The user with the given settings changed; an empty text clears one. */
export function withFields(user: User, fields: UserFields): User {
  const { expireExact: _, ...timeless } = user;
  const dated: User = fields.expire === undefined ? user : { ...timeless, expire: fields.expire };
  const enabled: User = fields.enable === undefined ? dated : { ...dated, enable: fields.enable };
  return withTexts(enabled, ["firstname", "lastname", "email", "comment", "keys"], fields);
}

function unknownGroup(model: AccessModel, groups: readonly string[]): string | undefined {
  const known: ReadonlyMap<string, unknown> = model.groups;
  return groups.find((groupid) => !known.has(groupid));
}

/** The user that this id would clash with, as it is spelt in the model. */
function existingSpelling(
  model: AccessModel,
  userid: UserId,
  caseInsensitiveRealms: ReadonlySet<string> | undefined,
): UserId | undefined {
  if (model.users.has(userid)) return userid;
  if (caseInsensitiveRealms?.has(splitUserId(userid).realm) !== true) return undefined;
  const folded = userid.toLowerCase();
  return [...model.users.keys()].find((known) => known.toLowerCase() === folded);
}
