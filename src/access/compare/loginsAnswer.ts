import { compareLogins } from "../../engine/compare/logins";
import { withHypothetical } from "../../engine/hypothetical";
import type { AccessModel } from "../../engine/model";
import type { Slices } from "../../engine/slices";
import { type Objects, shownPaths, whereToLook } from "../effect/places";

export interface LoginsQuestion {
  /** Auth ids, or `@group` for a typical member. */
  readonly first: string;
  readonly second: string;
  readonly objects: Objects;
}

/** One path on which two logins differ. */
export interface PathDifference {
  readonly path: string;
  /** What only the first holds. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

export type ComparedLogins = readonly PathDifference[];

/** Where two logins differ, path by path (understanding.md "Compare"). */
export function* loginsAnswer(model: AccessModel, { first, second, objects }: LoginsQuestion): Slices<ComparedLogins> {
  yield { progress: 0, data: [] };
  const one = subjectIn(model, first);
  const other = subjectIn(one.model, second);
  const { scope, anyOther } = whereToLook(objects, model);
  const parts = compareLogins(other.model, one.authid, other.authid, scope);
  const data = parts.flatMap((part) => {
    const { paths } = shownPaths(part, anyOther, Infinity);
    return paths.map((path) => ({ path, onlyFirst: part.lost, onlySecond: part.gained }));
  });
  yield { progress: 1, data };
}

function subjectIn(model: AccessModel, text: string): { readonly model: AccessModel; readonly authid: string } {
  return text.startsWith("@") ? withHypothetical(model, { groups: [text.slice(1)] }) : { model, authid: text };
}
