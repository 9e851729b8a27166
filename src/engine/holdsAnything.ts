import { privilegesOn } from "./decide";
import { pathsOf } from "./effective";
import type { AclPath } from "./ids";
import type { AccessModel } from "./model";

/**
 * Whether `effectivePermissions` would list anything. Stops at the first path with a privilege; `likely` are looked at
 * before all others.
 */
export function holdsAnything(model: AccessModel, authid: string, likely: readonly AclPath[]): boolean {
  for (const path of likely) if (privilegesOn(model, authid, path).size > 0) return true;
  for (const path of pathsOf(model)) if (privilegesOn(model, authid, path).size > 0) return true;
  return false;
}
