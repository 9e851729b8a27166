import { catalogueOf } from "../../engine/catalogue";
import type { Change } from "../../engine/changes/change";
import type { PveVersion } from "../../engine/model";
import { GUIDED_ACTIONS, needsIn } from "../needs/guidedActions";
import type { ActionParam, ActionValues } from "../needs/need";

/** Privileges that a recipe gives on a path, as one role. */
export interface RecipePart {
  /** Behind the recipe's name where it needs several roles. */
  readonly suffix: string;
  readonly path: string;
  readonly propagate: boolean;
  /** Actions whose privileges on paths of this kind are in the role. */
  readonly actions: readonly string[];
  /** Of their needs those whose path starts so. */
  readonly on: "/vms" | "/storage" | "/sdn" | "/nodes" | "/pool" | "/access" | "/";
}

/** A least-privilege set-up for a tool or a kind of person. */
export interface Recipe {
  readonly id: string;
  readonly params: readonly ActionParam[];
  readonly parts: readonly RecipePart[];
  readonly subject: "token" | "user" | "group";
}

/** A recipe's role and entry, ready to be made. */
export interface PreparedPart {
  readonly roleid: string;
  readonly privileges: readonly string[];
  readonly path: string;
  readonly propagate: boolean;
}

/** The privileges of a part on a PVE version, sorted; what the version does not know is left out. */
export function privilegesOfPart(part: RecipePart, version: PveVersion): readonly string[] {
  const known: ReadonlySet<string> = catalogueOf(version).privileges;
  const needs = GUIDED_ACTIONS.filter(({ id }) => part.actions.includes(id)).flatMap((action) => needsIn(action, version));
  const here = needs.filter(({ path }) => (part.on === "/" ? path === "/" : path === part.on || path.startsWith(`${part.on}/`)));
  const named = here.flatMap(({ privileges, any }) => (any === true ? privileges.slice(-1) : privileges));
  return [...new Set(named)].filter((privilege) => known.has(privilege)).sort();
}

/** Roles and entries of a recipe for these objects; parts without a privilege in the version are left out. */
export function preparedParts(recipe: Recipe, values: ActionValues, version: PveVersion): readonly PreparedPart[] {
  return recipe.parts.flatMap((part): readonly PreparedPart[] => {
    const privileges = privilegesOfPart(part, version);
    const path = part.path.replace(/\{(\w+)\}/g, (whole, name: string) => values[name as ActionParam] ?? whole);
    if (privileges.length === 0 || path.includes("{")) return [];
    return [{ roleid: `${recipe.id}${part.suffix}`, privileges, path, propagate: part.propagate }];
  });
}

/** The changes that make a recipe's roles, where they are not there yet, and its entries for a subject. */
export function recipeChanges(
  parts: readonly PreparedPart[],
  subject: { readonly field: "users" | "groups" | "tokens"; readonly id: string },
  existing: ReadonlySet<string>,
): readonly Change[] {
  const made = new Map(parts.filter(({ roleid }) => !existing.has(roleid)).map((part) => [part.roleid, part]));
  return [
    ...[...made.values()].map(({ roleid, privileges }): Change => ({ kind: "roles.create", roleid, privs: privileges })),
    ...parts.map(({ path, roleid, propagate }): Change => {
      return { kind: "acl.update", path, roles: [roleid], [subject.field]: [subject.id], propagate };
    }),
  ];
}
