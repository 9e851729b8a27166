import type { Check, RawParams } from "../engine/check";
import { checkPaths } from "../engine/checkPaths";
import { privilegesOn } from "../engine/decide";
import type { Rights } from "../engine/rights";
import type { KnownModel } from "./knownModel";

/** Privilege -> propagates, on one path. */
export type Held = ReadonlyMap<string, boolean>;

/** True where the model alone decides what this login holds: everything that can matter to it could be read. */
export function isCertain(known: KnownModel | undefined, self: string): known is KnownModel {
  if (known?.knows.acl !== true || !known.knows.groups || !known.knows.pools) return false;
  const users: ReadonlyMap<string, unknown> = known.model.users;
  // A token is found by its user, whom it may not be able to list.
  return known.knows.users || users.has(self);
}

/** The acting login's rights, from the model where that is certain, else from the paths that were asked for. */
export function knownRights(self: string, known: KnownModel | undefined, asked: ReadonlyMap<string, Held>): Rights {
  const certain = isCertain(known, self);
  const users: ReadonlyMap<string, unknown> | undefined = known?.model.users;
  const groups: ReadonlyMap<string, unknown> | undefined = known?.model.groups;
  return {
    authid: self,
    isRoot: self === "root@pam",
    privilegesOn: (path) => asked.get(path) ?? (certain ? privilegesOn(known.model, self, path) : undefined),
    groupsOf: (userid) => groupsOf(known, userid) ?? "unknown",
    groupExists: (groupid) => (groups?.has(groupid) === true ? true : (known?.knows.groups === true ? false : "unknown")),
    userExists: (userid) => (users?.has(userid) === true ? true : (known?.knows.users === true ? false : "unknown")),
  };
}

function groupsOf(known: KnownModel | undefined, userid: string): readonly string[] | undefined {
  if (known === undefined) return undefined;
  const members: readonly (readonly [string, ReadonlySet<string>])[] = [...known.model.groups.values()].map(
    (group) => [group.id, group.members],
  );
  return members.flatMap(([id, ids]) => (ids.has(userid) ? [id] : []));
}

/** The paths on which the server has to be asked for the login's own privileges before a check can be decided. */
export function pathsToAsk(
  self: string,
  known: KnownModel | undefined,
  check: Check,
  params: RawParams & { readonly userid?: string },
): readonly string[] {
  if (self === "root@pam" || known === undefined || isCertain(known, self)) return [];
  return checkPaths(check, params, groupsOf(known, params.userid ?? "") ?? []).map((one) => one.path);
}
