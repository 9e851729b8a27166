import { placesIn } from "../../engine/places";
import type { EffectPart } from "../../engine/compare/effect";
import { countPaths, type PathScope, pathsIn } from "../../engine/compare/pathClasses";
import type { AccessModel } from "../../engine/model";

/** The objects that the acting login sees, besides those that entries name. */
export interface Objects {
  /** Ids of guests. */
  readonly guests: readonly string[];
  /** ACL paths of nodes, storages, pools and zones. */
  readonly paths: readonly string[];
}

/** Where to look, so that no difference is missed. */
export interface Where {
  readonly scope: PathScope;
  /** The name that stands for anything else below a path. */
  readonly anyOther: string;
}

/** Every path on which answers of these models can differ from each other, and every known object. */
export function whereToLook(objects: Objects, ...models: readonly AccessModel[]): Where {
  const { paths: places, anyOther } = placesIn(...models);
  const guests = new Set(objects.guests.map((guest) => `/vms/${guest}`));
  const paths = new Set([...places, ...objects.paths].filter((path) => !guests.has(path)));
  return { scope: { paths: [...paths], guests: [...new Set(objects.guests)] }, anyOther };
}

/** Paths as a person reads them; `more` were left out. */
export interface ShownPaths {
  readonly paths: readonly string[];
  readonly more: number;
}

/** The first paths of a part; what stands for all others below a path is written with an ellipsis. */
export function shownPaths({ where }: Pick<EffectPart, "where">, anyOther: string, most: number): ShownPaths {
  const paths = pathsIn(where, most);
  const named = new Set(paths);
  const ending = `/${anyOther}`;
  const shown = paths.flatMap((path) => {
    if (!path.endsWith(ending)) return [path];
    const above = path.slice(0, -ending.length);
    return named.has(above === "" ? "/" : above) ? [] : [`${above}/…`];
  });
  return { paths: shown.sort(byPath), more: countPaths(where) - paths.length };
}

const collator = new Intl.Collator("en", { numeric: true });
const byPath = (left: string, right: string) => collator.compare(left, right);
