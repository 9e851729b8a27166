import type { Check, Missing, RawParams } from "./check";
import { asUserId, splitUserId } from "./names";
import { filledPath, paramList, paramText, permModify } from "./rawParams";

/** A path on which a check reads the caller's privileges, and which of them it looks for. */
export interface CheckPath {
  readonly path: string;
  readonly privileges: readonly string[];
}

/**
 * All paths that may matter to a check, so that a screen can ask a server for the privileges on them.
 * `targetGroups` are the groups of the user that the call names, for `userid-group`.
 */
export function checkPaths(
  check: Check,
  params: RawParams,
  targetGroups: readonly string[] = [],
): readonly CheckPath[] {
  switch (check.kind) {
    case "world":
    case "anyone":
    case "root-only":
      return [];
    case "perm":
    case "perm-modify": {
      const path = filledPath(check.path, params);
      if (path === undefined) return [];
      return [{ path, privileges: check.kind === "perm" ? check.privileges : permModify(path) }];
    }
    case "userid-param": {
      const userid = asUserId(paramText(params, "userid") ?? "");
      if (check.needs === "self" || userid === undefined) return [];
      return [{ path: `/access/realm/${splitUserId(userid).realm}`, privileges: ["Realm.AllocateUser"] }];
    }
    case "userid-group": {
      const named = check.groupsParam === undefined ? [] : paramList(params, "groups");
      const groups = new Set([...named, ...(check.groupsParam === "create" ? [] : targetGroups)]);
      const paths = ["/access/groups", ...[...groups].map((groupid) => `/access/groups/${groupid}`)];
      return paths.map((path) => ({ path, privileges: check.privileges }));
    }
    case "and":
    case "or":
      return check.checks.flatMap((part) => checkPaths(part, params, targetGroups));
  }
}

/** What a refused check lacks, as PVE prints it: `(/vms/100, VM.Audit|VM.Console)`. */
export function missingText(missing: Missing): string {
  return `(${missing.path}, ${missing.privileges.join("|")})`;
}
