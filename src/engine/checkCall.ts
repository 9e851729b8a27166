import type { Check, CheckAnswer, Missing, RawParams } from "./check";
import { checkUserGroup } from "./checkUserGroup";
import type { UserId } from "./ids";
import type { AccessModel } from "./model";
import { splitUserId, userIdFault } from "./names";
import type { CheckUnknown, PartialAnswer } from "./partialAnswer";
import { filledPath, paramText, permModify } from "./rawParams";
import { fullRights } from "./rights";
import type { FullRights, Rights } from "./rights";

/**
 * May this auth id make a call with this check and these raw parameters? PVE's step 6 (api.md 1.8 and 3.4).
 * `authid` is `null` for a caller without ticket. Never throws: a user id that the check cannot use is `broken`.
 */
export function checkCall(
  model: AccessModel,
  authid: string | null,
  check: Check,
  params: RawParams,
): CheckAnswer {
  return checkWith(fullRights(model, authid), check, params);
}

/** The same decision from any source of rights; only a source with gaps answers `unknown`. */
export function checkWith(rights: FullRights, check: Check, params: RawParams): CheckAnswer;
export function checkWith(rights: Rights, check: Check, params: RawParams): PartialAnswer;
export function checkWith(rights: Rights, check: Check, params: RawParams): PartialAnswer {
  if (check.kind === "world") return { outcome: "granted", by: check };
  if (rights.authid === null) return { outcome: "denied", reason: "anonymous" };
  if (rights.isRoot) return { outcome: "granted", by: check };
  return evaluate(rights, check, params, false);
}

/** `lenient` inside `or`: a user that does not exist is a failure there, not an error. */
function evaluate(rights: Rights, check: Check, params: RawParams, lenient: boolean): PartialAnswer {
  switch (check.kind) {
    case "world":
    case "anyone":
      return { outcome: "granted", by: check };
    case "root-only":
      return { outcome: "denied", reason: "root-only" };
    case "perm": {
      if (check.requireParam !== undefined && paramText(params, check.requireParam) === undefined) return denied();
      const path = filledPath(check.path, params);
      return needs(rights, check, path, check.privileges, check.any === true);
    }
    case "perm-modify": {
      const path = filledPath(check.path, params);
      // As recorded: anyone passes with a text that is no path, and the call itself refuses it then.
      if (path === undefined) return { outcome: "granted", by: check };
      return needs(rights, check, path, permModify(path), true);
    }
    case "userid-param":
      return checkUserParam(rights, check, params, lenient);
    case "userid-group":
      return checkUserGroup(rights, check, params, lenient);
    case "and":
      return all(rights, check, params);
    case "or":
      return either(rights, check, params);
  }
}

function needs(
  rights: Rights,
  by: Check,
  path: string | undefined,
  privileges: readonly string[],
  any: boolean,
): PartialAnswer {
  if (path === undefined) return denied({ path: "", privileges: any ? privileges : privileges.slice(0, 1) });
  const held = rights.privilegesOn(path);
  if (held === undefined) return { outcome: "unknown", paths: [path], users: [] };
  const lacking = privileges.filter((privilege) => !held.has(privilege));
  const enough = any ? lacking.length < privileges.length : lacking.length === 0;
  if (enough) return { outcome: "granted", by };
  return denied({ path, privileges: any ? privileges : lacking.slice(0, 1) });
}

function checkUserParam(
  rights: Rights,
  check: Extract<Check, { kind: "userid-param" }>,
  params: RawParams,
  lenient: boolean,
): PartialAnswer {
  const userid = paramText(params, "userid") ?? "";
  const fault = userIdFault(userid);
  if (fault) return { outcome: "broken", fault };
  if (check.needs === "Realm.AllocateUser") {
    const { realm } = splitUserId(userid as UserId);
    return needs(rights, check, `/access/realm/${realm}`, ["Realm.AllocateUser"], false);
  }
  const missing = rights.userExists(userid) === false;
  if (missing && !lenient) return { outcome: "broken", fault: { code: "no-such-user", userid } };
  return rights.authid === userid && !missing ? { outcome: "granted", by: check } : denied();
}

/** The first sub-check that fails decides; one that is not known decides only when none fails. */
function all(rights: Rights, check: Extract<Check, { kind: "and" }>, params: RawParams): PartialAnswer {
  const unknown: CheckUnknown[] = [];
  for (const part of check.checks) {
    const answer = evaluate(rights, part, params, false);
    if (answer.outcome === "unknown") unknown.push(answer);
    // A part that is not known may have failed before a later one breaks.
    else if (answer.outcome === "broken" && unknown.length > 0) break;
    else if (answer.outcome !== "granted") return answer;
  }
  return unknown.length > 0 ? together(unknown) : { outcome: "granted", by: check };
}

/** The first success decides. An `and` that fails in here ends the whole check with its own answer. */
function either(rights: Rights, check: Extract<Check, { kind: "or" }>, params: RawParams): PartialAnswer {
  const unknown: CheckUnknown[] = [];
  for (const part of check.checks) {
    const answer = evaluate(rights, part, params, true);
    if (answer.outcome === "granted") return answer;
    if (answer.outcome === "unknown") unknown.push(answer);
    else if (unknown.length === 0 && (answer.outcome === "broken" || part.kind === "and")) return answer;
  }
  return unknown.length > 0 ? together(unknown) : { outcome: "denied", reason: "either-or" };
}

function together(parts: readonly CheckUnknown[]): CheckUnknown {
  return {
    outcome: "unknown",
    paths: [...new Set(parts.flatMap((part) => part.paths))],
    users: [...new Set(parts.flatMap((part) => part.users))],
  };
}

function denied(missing?: Missing): CheckAnswer {
  return missing ? { outcome: "denied", reason: "privilege", missing } : { outcome: "denied", reason: "privilege" };
}
