import type { AccessModel } from "../../engine/model";
import type { Slices } from "../../engine/slices";
import type { Statement, Verdict } from "../../engine/statement";
import { evaluate } from "../../engine/statements";

export interface TestsQuestion {
  readonly tests: readonly Statement[];
  /** Ids of all guests that are known. */
  readonly guests: readonly string[];
}

/** Whether each access test holds, in their order. */
export function* testsAnswer(model: AccessModel, { tests, guests }: TestsQuestion): Slices<readonly Verdict[]> {
  const data: Verdict[] = [];
  yield { progress: tests.length === 0 ? 1 : 0, data };
  for (const test of tests) {
    data.push(evaluate(test, model, { guests }));
    yield { progress: data.length / tests.length, data };
  }
}
