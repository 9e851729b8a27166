import { privilegesOn } from "../../engine/decide";
import type { AccessModel, PveVersion } from "../../engine/model";
import { needsIn } from "./guidedActions";
import type { ActionValues, GuidedAction, Need } from "./need";

/** A need with its paths filled in. */
export interface FilledNeed {
  /** One of these paths is enough; the first is the one that a refusal names. */
  readonly paths: readonly string[];
  readonly privileges: readonly string[];
  readonly any: boolean;
  /** The privileges must propagate from the path. */
  readonly below: boolean;
}

/** A need of an action that a login does not meet. */
export interface Lacking extends FilledNeed {
  /** What is not held on the first path. */
  readonly missing: readonly string[];
}

function filled(template: string, values: ActionValues): string | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name as keyof ActionValues);
  if (names.some((name) => (values[name] ?? "") === "")) return undefined;
  return names.reduce<string>((path, name) => path.replace(`{${name}}`, values[name] ?? ""), template);
}

function fill(need: Need, values: ActionValues): readonly FilledNeed[] {
  if (need.when !== undefined && (values[need.when] ?? "") === "") return [];
  const paths = [need.path, need.orPath].flatMap((path) => (path === undefined ? [] : (filled(path, values) ?? [])));
  if (paths.length === 0) return [];
  return [{ paths, privileges: need.privileges, any: need.any === true, below: need.below === true }];
}

/** What an action takes on a PVE version, for these objects; needs whose objects are not named are left out. */
export function filledNeeds(action: GuidedAction, values: ActionValues, version: PveVersion): readonly FilledNeed[] {
  return needsIn(action, version).flatMap((need) => fill(need, values));
}

function missingOn(model: AccessModel, authid: string, path: string, need: FilledNeed): readonly string[] {
  const held: ReadonlyMap<string, boolean> = privilegesOn(model, authid, path);
  const lacking = need.privileges.filter((privilege) => (need.below ? held.get(privilege) !== true : !held.has(privilege)));
  return need.any && lacking.length < need.privileges.length ? [] : lacking;
}

/** Which of these needs a login does not meet; each alternative path must by itself hold all (api.md 4.25, 5.1). */
export function lackingOf(model: AccessModel, authid: string, needs: readonly FilledNeed[]): readonly Lacking[] {
  return needs.flatMap((need): readonly Lacking[] => {
    const missing = need.paths.map((path) => missingOn(model, authid, path, need));
    return missing.some((one) => one.length === 0) ? [] : [{ ...need, missing: missing[0] ?? [] }];
  });
}
