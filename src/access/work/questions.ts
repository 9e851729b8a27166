import type { FindingsQuestion } from "../findings/findingsAnswer";
import type { Finding } from "../../engine/findings/finding";
import type { ComparedLogins, LoginsQuestion } from "../compare/loginsAnswer";
import type { ComparedStates, StatesQuestion } from "../compare/statesAnswer";
import type { EffectAnswer, EffectQuestion } from "../effect/effectAnswer";
import type { PastQuestion } from "../effect/pastAnswer";
import type { PlanAnswer, PlanQuestion } from "../plan/planAnswer";
import type { TestsQuestion } from "../tests/testsAnswer";
import type { Verdict } from "../../engine/statement";

interface Question<Asks, Answer> {
  readonly asks: Asks;
  readonly answer: Answer;
}

/** The questions about a model that may take longer than a frame; all that is asked and answered can be copied. */
export interface Questions {
  readonly effect: Question<EffectQuestion, EffectAnswer | undefined>;
  readonly findings: Question<FindingsQuestion, readonly Finding[]>;
  readonly logins: Question<LoginsQuestion, ComparedLogins>;
  readonly past: Question<PastQuestion, EffectAnswer | undefined>;
  readonly plan: Question<PlanQuestion, PlanAnswer>;
  readonly states: Question<StatesQuestion, ComparedStates>;
  readonly tests: Question<TestsQuestion, readonly Verdict[]>;
}

export type QuestionKind = keyof Questions;

/** One question, of any kind. */
export type Asked = {
  readonly [Kind in QuestionKind]: { readonly kind: Kind; readonly asks: Questions[Kind]["asks"] };
}[QuestionKind];
