import type { AccessModel } from "../../engine/model";
import type { Plan } from "../../engine/plan/plan";
import { planBetween } from "../../engine/plan/planBetween";
import type { Slices } from "../../engine/slices";

export interface PlanQuestion {
  /** The state to start from; the model that is asked is the goal. */
  readonly before: AccessModel;
}

export type PlanAnswer = Pick<Plan, "steps" | "unreached">;

/** The commands that turn one state into another (understanding.md "Commands and files"). */
export function* planAnswer(model: AccessModel, { before }: PlanQuestion): Slices<PlanAnswer> {
  for (const { progress, data } of planBetween(before, model)) {
    yield { progress, data: { steps: data.steps, unreached: data.unreached } };
  }
}
