import type { Grant } from "../compiled/grants";
import type { Privilege } from "../ids";

/** What one side has and the other lacks, sorted by name. */
export interface PrivilegeDifference {
  readonly gained: readonly Privilege[];
  readonly lost: readonly Privilege[];
}

/** Compares grants, of one model or of two; equal pairs give the same object, `undefined` where nothing differs. */
export type CompareGrants = (before: Grant, after: Grant) => PrivilegeDifference | undefined;

/** A comparison that remembers its answers. Propagate flags are not compared. */
export function grantComparison(): CompareGrants {
  const known = new Map<Grant, Map<Grant, PrivilegeDifference | undefined>>();
  const byNames = new Map<string, PrivilegeDifference>();
  return (before, after) => {
    if (before === after) return undefined;
    const row = known.get(before) ?? new Map<Grant, PrivilegeDifference | undefined>();
    known.set(before, row);
    if (row.has(after)) return row.get(after);
    const gained = [...after.privileges.keys()].filter((privilege) => !before.privileges.has(privilege));
    const lost = [...before.privileges.keys()].filter((privilege) => !after.privileges.has(privilege));
    const names = `${gained.join()}-${lost.join()}`;
    const difference = names === "-" ? undefined : (byNames.get(names) ?? { gained, lost });
    if (difference !== undefined) byNames.set(names, difference);
    row.set(after, difference);
    return difference;
  };
}
