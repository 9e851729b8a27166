import { catalogueOf } from "../catalogue";
import type { Privilege } from "../ids";
import type { Role } from "../model";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";
import { holdersOfRole } from "./roles";

interface Need {
  readonly since: number;
  /** Only for a model of an older version: later ones could have given both. */
  readonly onUpgrade: boolean;
  readonly having: readonly string[];
  readonly needs: readonly string[];
}

// Since 8 bridges are checked; since 9 the guest agent has privileges of its own instead of VM.Monitor.
const NEEDS: readonly Need[] = [
  { since: 8, onUpgrade: false, having: ["VM.Config.Network"], needs: ["SDN.Use"] },
  { since: 9, onUpgrade: true, having: ["VM.Monitor"], needs: ["VM.GuestAgent.Audit"] },
];

/** Custom roles that lack what the wanted PVE version asks for beside what they hold. */
export function privilegeNeeded({ model, targetVersion }: FindingContext): readonly Finding[] {
  const target = targetVersion ?? model.version;
  const { privileges: known } = catalogueOf(target);
  return [...model.roles.values()].flatMap((role): readonly Finding[] => {
    if (role.builtIn) return [];
    const needed = NEEDS.filter(({ since, onUpgrade }) => since <= target && (!onUpgrade || model.version < since));
    const lacking = needed.flatMap((need) => lackingOf(role, need)).filter((privilege) => known.has(privilege));
    if (lacking.length === 0) return [];
    return [
      finding("privilege-needed", {
        ...holdersOfRole(model, role.id),
        role: role.id,
        privileges: lacking,
        fix: [{ kind: "roles.update", roleid: role.id, privs: lacking, append: true }],
      }),
    ];
  });
}

function lackingOf({ privileges }: Role, { having, needs }: Need): readonly Privilege[] {
  const held: ReadonlySet<string> = privileges;
  if (!having.some((privilege) => held.has(privilege))) return [];
  return needs.filter((privilege) => !held.has(privilege)) as Privilege[];
}
