import type { PveVersion } from "../../engine/model";
import { type FilledNeed, filledNeeds } from "./lacking";
import { ACTION_PARAMS, type ActionParam, type ActionValues, type GuidedAction } from "./need";

/** A need as it is shown: objects that are not named yet stand as `{vmid}` in its paths. */
export interface ShownNeed extends FilledNeed {
  /** Counts only where one of the action's optional objects is given. */
  readonly optional: boolean;
  /** All its objects are named, so that a login can be asked about. */
  readonly named: boolean;
}

/** The zone of bridges that belong to no other. */
const LOCAL_ZONE = "localnetwork";

const keyOf = ({ paths, privileges }: FilledNeed) => [paths[0], ...privileges].join(" ");

function standIns(params: readonly ActionParam[]): ActionValues {
  return Object.fromEntries(params.map((param) => [param, `{${param}}`]));
}

function given(values: ActionValues): ActionValues {
  const entries = ACTION_PARAMS.flatMap((param): readonly (readonly [ActionParam, string])[] => {
    const value = values[param]?.trim() ?? "";
    return value === "" ? [] : [[param, value]];
  });
  const known: ActionValues = Object.fromEntries(entries);
  return known.bridge !== undefined && known.zone === undefined ? { ...known, zone: LOCAL_ZONE } : known;
}

/** All that an action takes on a PVE version, also for objects that are not named yet, in the rules' order. */
export function shownNeeds(action: GuidedAction, values: ActionValues, version: PveVersion): readonly ShownNeed[] {
  const known = given(values);
  const optional = action.optional ?? [];
  const required = action.params.filter((param) => !optional.includes(param));
  const sure = new Set(filledNeeds(action, { ...standIns(required), ...known }, version).map(keyOf));
  return filledNeeds(action, { ...standIns(action.params), ...known }, version).map((need) => {
    const whole = need.paths.filter((path) => !path.includes("{"));
    const named = whole.length > 0;
    return { ...need, paths: named ? whole : need.paths, named, optional: !sure.has(keyOf(need)) };
  });
}
