import type { AccessModel } from "../../engine/model";
import type { Slices } from "../../engine/slices";
import { loginsAnswer } from "../compare/loginsAnswer";
import { statesAnswer } from "../compare/statesAnswer";
import { effectAnswer } from "../effect/effectAnswer";
import { pastAnswer } from "../effect/pastAnswer";
import { findingsAnswer } from "../findings/findingsAnswer";
import { planAnswer } from "../plan/planAnswer";
import { testsAnswer } from "../tests/testsAnswer";
import type { Asked, QuestionKind, Questions } from "./questions";

type Answerers = {
  readonly [Kind in QuestionKind]: (
    model: AccessModel,
    asks: Questions[Kind]["asks"],
  ) => Slices<Questions[Kind]["answer"]>;
};

const ANSWERERS: Answerers = {
  effect: effectAnswer,
  findings: findingsAnswer,
  logins: loginsAnswer,
  past: pastAnswer,
  plan: planAnswer,
  states: statesAnswer,
  tests: testsAnswer,
};

/** The answer to a question, in pieces; the same in the page and in the worker. */
export function slicesOf({ kind, asks }: Asked, model: AccessModel): Slices<unknown> {
  const answer = ANSWERERS[kind] as (model: AccessModel, asks: Asked["asks"]) => Slices<unknown>;
  return answer(model, asks);
}
