import { grantAt } from "../compiled/ask";
import { compile } from "../compiled/compile";
import type { RoleId } from "../ids";
import type { AccessModel } from "../model";
import { grantComparison } from "./difference";
import type { PrivilegeDifference } from "./difference";
import type { EffectPart } from "./effect";
import { classList, pathClasses } from "./pathClasses";
import type { PathRun, PathScope } from "./pathClasses";

/** Where two logins of one model differ: `gained` is what the second holds alone, `lost` the first. */
export function compareLogins(
  model: AccessModel,
  first: string,
  second: string,
  scope: PathScope,
): readonly EffectPart[] {
  const index = compile(model);
  const compare = grantComparison();
  const classes = pathClasses(model, model, scope);
  const list = classList(classes.map(({ of }) => of));
  const parts = new Map<PrivilegeDifference, PathRun[]>();
  for (const [at, { before }] of classes.entries()) {
    const difference = compare(grantAt(index, first, before), grantAt(index, second, before));
    if (difference === undefined) continue;
    const run = { list, from: at, to: at + 1 };
    const known = parts.get(difference);
    if (known === undefined) parts.set(difference, [run]);
    else known.push(run);
  }
  return [...parts].map(([part, where]) => ({ ...part, where }));
}

/** What the second role holds alone (`gained`) and the first (`lost`); a role that does not exist holds nothing. */
export function compareRoles(model: AccessModel, first: string, second: string): PrivilegeDifference {
  const of = (id: string) => model.roles.get(id as RoleId)?.privileges ?? new Set();
  const [one, other] = [of(first), of(second)];
  return {
    gained: [...other].filter((privilege) => !one.has(privilege)).sort(),
    lost: [...one].filter((privilege) => !other.has(privilege)).sort(),
  };
}
