import { catalogueOf } from "../catalogue";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";
import { holdersOfRole } from "./roles";

/** Custom roles with privileges that the wanted PVE version does not know, as VM.Monitor on 9. */
export function privilegeRemoved({ model, targetVersion }: FindingContext): readonly Finding[] {
  const { privileges: known } = catalogueOf(targetVersion ?? model.version);
  return [...model.roles.values()].flatMap((role): readonly Finding[] => {
    const gone = [...role.privileges].filter((privilege) => !known.has(privilege));
    if (role.builtIn || gone.length === 0) return [];
    const privs = [...role.privileges].filter((privilege) => known.has(privilege));
    return [
      finding("privilege-removed", {
        ...holdersOfRole(model, role.id),
        role: role.id,
        privileges: gone,
        fix: [{ kind: "roles.update", roleid: role.id, privs }],
      }),
    ];
  });
}
