import type { ControlRead } from "../../src/api/sandbox/index";
import type { Environment } from "../sandbox/environment";
import { found } from "../sandbox/refuse";
import { addEvent } from "../store/events";
import type { LessonData } from "./lesson";
import { givenAnswer, present, shownPrediction } from "./read";

/** Notes the answer to a step's question, unless there is one already. */
export async function predict(environment: Environment, lesson: LessonData, { step, option }: ControlRead<"scenario.predict">) {
  const { core } = environment;
  const asked = found(lesson.steps.find(({ id }) => id === step)?.predict, "no-such-step", "step");
  found(asked.options.find(({ id }) => id === option), "no-such-name", "option");
  const { facts } = await present(environment, lesson);
  const given = givenAnswer(step, facts);
  if (given === undefined) await core.lock(() => addEvent(core, { kind: "prediction", step, option }));
  return shownPrediction(asked, given ?? option);
}
