import { compile } from "./compiled/compile";
import { privilegesOn } from "./decide";
import type { AclPath, Privilege } from "./ids";
import type { AccessModel } from "./model";

const ALWAYS = ["/", "/access", "/access/groups", "/nodes", "/pool", "/sdn", "/storage", "/vms"] as const;

/** Path -> privilege -> propagate flag. */
export type EffectivePermissions = ReadonlyMap<AclPath, ReadonlyMap<Privilege, boolean>>;

/**
 * Effective permissions of an auth id as PVE lists them: on eight fixed paths, every ACL node and every member of a
 * pool; paths without any privilege are left out (engine.md section 6).
 */
export function effectivePermissions(model: AccessModel, authid: string): EffectivePermissions {
  const permissions = new Map<AclPath, ReadonlyMap<Privilege, boolean>>();
  for (const path of pathsOf(model)) {
    const privileges = privilegesOn(model, authid, path);
    if (privileges.size > 0) permissions.set(path, privileges);
  }
  return permissions;
}

/** The paths on which PVE looks. */
export function pathsOf(model: AccessModel): ReadonlySet<AclPath> {
  const index = compile(model);
  return new Set([
    ...(ALWAYS as readonly string[] as readonly AclPath[]),
    ...index.nodePaths(),
    ...index.sites.memberPaths(),
  ]);
}
