import { catalogueOf } from "../../engine/catalogue";
import type { Source } from "../../engine/holders/sources";
import { type RightHolder, whoCan } from "../../engine/holders/whoCan";
import type { KnownModel } from "../knownModel";
import { type LoginAnswer, loginAnswer } from "../mayLogIn";
import { ownerOf } from "../why/certainty";
import { concern } from "./accessOnObject";

/** What is asked about: all privileges of a role, or all or any of these. */
export type AskedRight =
  | { readonly roleid: string }
  | { readonly privileges: readonly string[]; readonly any: boolean };

/** A login or token that holds what was asked, and whether it can be used. */
export interface Holder extends RightHolder {
  readonly login: LoginAnswer;
  /** False for a user that only groups or entries name. */
  readonly exists: boolean;
}

function joined(left: readonly Source[], right: readonly Source[]): readonly Source[] {
  const seen = new Set(left.map((one) => JSON.stringify(one)));
  return [...left, ...right.filter((one) => !seen.has(JSON.stringify(one)))];
}

function combined(lists: readonly (readonly RightHolder[])[], any: boolean): readonly RightHolder[] {
  const found = new Map<string, { readonly holder: RightHolder; readonly times: number }>();
  for (const holder of lists.flat()) {
    const before = found.get(holder.authid);
    const sources = before === undefined ? holder.sources : joined(before.holder.sources, holder.sources);
    found.set(holder.authid, { holder: { ...holder, sources }, times: (before?.times ?? 0) + 1 });
  }
  return [...found.values()].filter(({ times }) => any || times === lists.length).map(({ holder }) => holder);
}

/** The privileges of the PVE version by name, those that mean something on the path first. */
export function privilegeNames(known: KnownModel, path: string): readonly string[] {
  const names = [...catalogueOf(known.model.version).privileges].sort();
  const matters = concern(path);
  return [...names.filter((name) => matters.test(name)), ...names.filter((name) => !matters.test(name))];
}

/** Names that are neither privileges nor roles here; the question cannot be answered then. */
export function unknownNames(known: KnownModel, right: AskedRight): readonly string[] {
  const privileges: ReadonlySet<string> = catalogueOf(known.model.version).privileges;
  const roles: ReadonlyMap<string, unknown> = known.model.roles;
  if ("roleid" in right) return roles.has(right.roleid) ? [] : [right.roleid];
  return right.privileges.filter((name) => !privileges.has(name));
}

/**
 * Everybody who holds the right on a path, with the entries that give it (understanding.md "Who can"), as far as the
 * acting login can read; `now` in server seconds. Nobody where a name is not known.
 */
export function rightHolders(known: KnownModel, right: AskedRight, path: string, now: number): readonly Holder[] {
  if (unknownNames(known, right).length > 0) return [];
  const found =
    "roleid" in right
      ? whoCan(known.model, right, path)
      : combined(right.privileges.map((privilege) => whoCan(known.model, { privilege }, path)), right.any);
  const users: ReadonlyMap<string, unknown> = known.model.users;
  return found.map((holder) => ({
    ...holder,
    login: loginAnswer(known, holder.authid, now),
    exists: !known.knows.users || users.has(ownerOf(holder.authid)),
  }));
}
