import type { Change } from "../../changes/change";
import type { AccessModel } from "../../model";

/** Creations, changes and deletions of custom roles (api.md 4.10). */
export function roleOperations(before: AccessModel, after: AccessModel): readonly Change[] {
  const custom = [...after.roles.values()].filter(({ builtIn }) => !builtIn);
  const kept = custom.flatMap(({ id, privileges }): readonly Change[] => {
    const old = before.roles.get(id);
    const privs = [...privileges].sort();
    if (old === undefined) return [{ kind: "roles.create", roleid: id, privs }];
    const removed = [...old.privileges].filter((privilege) => !privileges.has(privilege));
    const added = privs.filter((privilege) => !old.privileges.has(privilege));
    if (removed.length > 0) return [{ kind: "roles.update", roleid: id, privs }];
    return added.length > 0 ? [{ kind: "roles.update", roleid: id, privs: added, append: true }] : [];
  });
  const gone = [...before.roles.values()].filter(({ id, builtIn }) => !builtIn && !after.roles.has(id));
  return [...kept, ...gone.map(({ id }) => ({ kind: "roles.delete", roleid: id }) as const)];
}
