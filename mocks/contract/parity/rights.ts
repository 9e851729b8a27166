import { privilegesOn } from "../../../src/engine/decide";
import type { AccessModel } from "../../../src/engine/model";

/** Held with propagation on a path and wherever an entry below it could take it away. */
function throughout(model: AccessModel, authid: string, start: string, privilege: string): boolean {
  const below = [...model.acl.keys()].filter((path) => path.startsWith(`${start}/`));
  return [start, ...below].every((path) => {
    const held: ReadonlyMap<string, boolean> = privilegesOn(model, authid, path);
    return held.get(privilege) === true;
  });
}

/** Does this login read everything that decides: all entries, users, groups and pools? */
export function readsEverything(model: AccessModel, authid: string): boolean {
  if (authid === "root@pam") return true;
  const held: ReadonlyMap<string, boolean> = privilegesOn(model, authid, "/access");
  return (
    held.has("Sys.Audit") &&
    throughout(model, authid, "/access/groups", "Sys.Audit") &&
    throughout(model, authid, "/pool", "Pool.Audit")
  );
}
