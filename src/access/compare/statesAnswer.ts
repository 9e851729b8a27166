import { effectBetween } from "../../engine/compare/effect";
import type { AccessModel } from "../../engine/model";
import type { Slices } from "../../engine/slices";
import { type Objects, shownPaths, type ShownPaths, whereToLook } from "../effect/places";

export interface StatesQuestion {
  /** The state to compare with; the model that is asked is the later one. */
  readonly before: AccessModel;
  readonly objects: Objects;
}

/** What one login holds more or less in the later state, on the same paths. */
export interface LoginDifference extends ShownPaths {
  readonly authid: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export type ComparedStates = readonly LoginDifference[];

const MOST_PATHS = 50;

/** Where two states of a configuration differ, by login and paths (understanding.md "Compare"). */
export function* statesAnswer(model: AccessModel, { before, objects }: StatesQuestion): Slices<ComparedStates> {
  const { scope, anyOther } = whereToLook(objects, before, model);
  yield { progress: 0, data: [] };
  for (const { progress, data } of effectBetween(before, model, scope)) {
    if (progress < 1) yield { progress, data: [] };
    else {
      const rows = data.flatMap(({ authid, parts }) => {
        return parts.map((part) => ({ authid, gained: part.gained, lost: part.lost, ...shownPaths(part, anyOther, MOST_PATHS) }));
      });
      yield { progress, data: rows };
    }
  }
}
