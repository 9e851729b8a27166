import { catalogueOf } from "../../engine/catalogue";
import type { PveVersion } from "../../engine/model";
import { CLUSTER_NEEDS } from "./cluster";
import { GUEST_NEEDS } from "./guests";
import type { GuidedAction, Need } from "./need";
import { STORAGE_NEEDS } from "./storages";

/** All actions whose checks are written down somewhere (understanding.md "What does this action need?"). */
export const GUIDED_ACTIONS: readonly GuidedAction[] = [...GUEST_NEEDS, ...STORAGE_NEEDS, ...CLUSTER_NEEDS];

/** The needs of an action that count in a PVE version. */
export function needsIn(action: GuidedAction, version: PveVersion): readonly Need[] {
  return action.needs.filter(({ since, until }) => (since ?? 0) <= version && version <= (until ?? Infinity));
}

/** The actions of a PVE version: those of which every privilege exists in it. */
export function actionsIn(version: PveVersion): readonly GuidedAction[] {
  const known: ReadonlySet<string> = catalogueOf(version).privileges;
  return GUIDED_ACTIONS.filter((action) => {
    const needs = needsIn(action, version);
    return needs.length > 0 && needs.every((need) => need.privileges.every((privilege) => known.has(privilege)));
  });
}
