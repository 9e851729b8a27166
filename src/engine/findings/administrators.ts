import { privilegesOn } from "../decide";
import type { AccessModel, User } from "../model";

/** May this login change permissions everywhere? */
export function isAdministrator(model: AccessModel, authid: string): boolean {
  const held: ReadonlyMap<string, boolean> = privilegesOn(model, authid, "/");
  return held.has("Permissions.Modify");
}

/** Enabled and not expired at `now`. */
export function isActive({ enable, expire }: User, now: number): boolean {
  return enable && (expire === 0 || expire >= now);
}
