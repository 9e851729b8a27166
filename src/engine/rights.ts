import { privilegesOn } from "./decide";
import type { UserId } from "./ids";
import type { AccessModel } from "./model";

/**
 * What a check must know about the caller and about the users and groups that a call names.
 * A source may know only part of it: a plain login on a real server cannot read everything.
 */
export interface Rights {
  /** Who asks; `null` without any ticket or token. */
  readonly authid: string | null;
  /** `root@pam` itself; its tokens are not root. */
  readonly isRoot: boolean;
  /** Privilege -> propagates, on exactly this path; `undefined` when not known. */
  privilegesOn(path: string): ReadonlyMap<string, boolean> | undefined;
  /** The groups that have this user as a member. */
  groupsOf(userid: string): readonly string[] | "unknown";
  groupExists(groupid: string): boolean | "unknown";
  userExists(userid: string): boolean | "unknown";
}

/** A source that knows everything: each check ends granted, denied or broken. */
export interface FullRights extends Rights {
  privilegesOn(path: string): ReadonlyMap<string, boolean>;
  groupsOf(userid: string): readonly string[];
  groupExists(groupid: string): boolean;
  userExists(userid: string): boolean;
}

/**
 * The rights of an auth id (or of nobody: `null`) by a whole model. Answers are remembered, so one object
 * should serve all rows of a list.
 */
export function fullRights(model: AccessModel, authid: string | null): FullRights {
  const byPath = new Map<string, ReadonlyMap<string, boolean>>();
  let memberships: ReadonlyMap<string, readonly string[]> | undefined;
  const users: ReadonlyMap<string, unknown> = model.users;
  const groups: ReadonlyMap<string, unknown> = model.groups;
  return {
    authid,
    isRoot: authid === "root@pam",
    privilegesOn(path) {
      const known = byPath.get(path);
      if (known) return known;
      const held: ReadonlyMap<string, boolean> = authid === null ? new Map() : privilegesOn(model, authid, path);
      byPath.set(path, held);
      return held;
    },
    groupsOf(userid) {
      memberships ??= membershipsOf(model);
      return memberships.get(userid) ?? [];
    },
    groupExists: (groupid) => groups.has(groupid),
    userExists: (userid) => users.has(userid),
  };
}

/** User id -> the groups that name it, users that do not exist included. */
function membershipsOf(model: AccessModel): ReadonlyMap<string, readonly string[]> {
  const memberships = new Map<UserId, string[]>();
  for (const group of model.groups.values()) {
    for (const member of group.members) {
      const known = memberships.get(member);
      if (known) known.push(group.id);
      else memberships.set(member, [group.id]);
    }
  }
  return memberships;
}
