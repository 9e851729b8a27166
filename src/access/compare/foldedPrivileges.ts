import { catalogueOf } from "../../engine/catalogue";
import type { PveVersion } from "../../engine/model";

/** A model, of which the version matters. */
interface OfVersion {
  readonly model: { readonly version: PveVersion };
}

/** Fewer names than these stay written out. */
const WORTH = 4;

/** The part before the first dot: `VM.Config.Disk` is of the family `VM`. */
function familyOf(privilege: string): string {
  return privilege.split(".")[0] ?? privilege;
}

/**
 * Names of privileges for a narrow place: a family that the version knows and that is there whole is written once, with
 * how many it has, as in `VM.* (24)`. The order stays.
 */
export function foldedPrivileges(names: readonly string[], { model }: OfVersion): readonly string[] {
  const held = new Set(names);
  const known: readonly string[] = [...catalogueOf(model.version).privileges];
  const folded = names.map((name) => {
    const family = familyOf(name);
    const members = known.filter((one) => familyOf(one) === family);
    const whole = members.length >= WORTH && members.every((member) => held.has(member));
    return whole ? `${family}.* (${String(members.length)})` : name;
  });
  return [...new Set(folded)];
}
