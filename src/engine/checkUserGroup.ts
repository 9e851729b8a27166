import type { Check, RawParams } from "./check";
import { userIdFault } from "./names";
import type { PartialAnswer } from "./partialAnswer";
import { paramList, paramText } from "./rawParams";
import type { Rights } from "./rights";

type UserGroupCheck = Extract<Check, { kind: "userid-group" }>;

const ALL_GROUPS = "/access/groups";

/**
 * The `userid-group` check (api.md 3.4): one of the privileges on `/access/groups`, or on groups of the asked
 * user, or, with `groupsParam`, on every group that the call names.
 */
export function checkUserGroup(
  rights: Rights,
  check: UserGroupCheck,
  params: RawParams,
  lenient: boolean,
): PartialAnswer {
  const { privileges } = check;
  const userid = paramText(params, "userid") ?? "";
  if (check.groupsParam !== "create") {
    const refused = existing(rights, userid, lenient);
    if (refused) return refused;
  }
  const everywhere = holdsAny(rights, ALL_GROUPS, privileges);
  if (everywhere === true) return { outcome: "granted", by: check };
  const notKnown = everywhere === "unknown" ? [ALL_GROUPS] : [];

  if (check.groupsParam !== undefined) {
    const named = paramList(params, "groups");
    const answers = named.map((groupid) => onGroup(rights, groupid, privileges));
    const failed = named.find((_, index) => answers[index] === false);
    if (named.length === 0 || failed !== undefined) {
      if (notKnown.length > 0) return { outcome: "unknown", paths: notKnown, users: [] };
      const path = failed === undefined ? ALL_GROUPS : groupPath(failed);
      return { outcome: "denied", reason: "privilege", missing: { path, privileges } };
    }
    const open = named.filter((_, index) => answers[index] === "unknown").map(groupPath);
    if (open.length > 0) return { outcome: "unknown", paths: [...notKnown, ...open], users: [] };
    if (check.groupsParam === "create") return { outcome: "granted", by: check };
  }

  const groups = rights.groupsOf(userid);
  if (groups === "unknown") return { outcome: "unknown", paths: notKnown, users: [userid] };
  const answers = groups.map((groupid) => onGroup(rights, groupid, privileges));
  if (answers.includes(true)) return { outcome: "granted", by: check };
  const open = [...notKnown, ...groups.filter((_, index) => answers[index] === "unknown").map(groupPath)];
  return open.length > 0 ? { outcome: "unknown", paths: open, users: [] } : { outcome: "denied", reason: "privilege" };
}

/** The refusal for an asked user that cannot be used; a user that is not known is taken to exist. */
function existing(rights: Rights, userid: string, lenient: boolean): PartialAnswer | undefined {
  const fault = userIdFault(userid) ?? { code: "no-such-user" as const, userid };
  if (fault.code === "no-such-user" && rights.userExists(userid) !== false) return undefined;
  return lenient ? { outcome: "denied", reason: "privilege" } : { outcome: "broken", fault };
}

function holdsAny(rights: Rights, path: string, privileges: readonly string[]): boolean | "unknown" {
  const held = rights.privilegesOn(path);
  return held === undefined ? "unknown" : privileges.some((privilege) => held.has(privilege));
}

/** A group that does not exist is never one that the caller may manage. */
function onGroup(rights: Rights, groupid: string, privileges: readonly string[]): boolean | "unknown" {
  const exists = rights.groupExists(groupid);
  if (exists === false) return false;
  const holds = holdsAny(rights, groupPath(groupid), privileges);
  return exists === "unknown" && holds === true ? "unknown" : holds;
}

function groupPath(groupid: string): string {
  return `${ALL_GROUPS}/${groupid}`;
}
