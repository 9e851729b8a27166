import type { ControlAnswer } from "../../src/api/sandbox/index";
import type { ScenarioStep } from "../../src/api/sandbox/scenario";
import type { Environment } from "../sandbox/environment";
import { readEvents } from "../store/events";
import { readStart, readStates } from "../store/history";
import type { Facts } from "./facts";
import { filled } from "./fill";
import { judge } from "./judge";
import type { LessonData, LessonStep, Prediction } from "./lesson";
import { factsAt, type Ground, isDone, type Moment, needsPast, replay } from "./replay";
import { scoreOf } from "./score";

export type ReadScenario = NonNullable<ControlAnswer<"scenario.read">["scenario"]>;

/** The question; what is right only once it was answered. */
export function shownPrediction({ question, options, explanation }: Prediction, given: string | undefined) {
  const shown = { question, options: options.map(({ id, text }) => ({ id, text })) };
  if (given === undefined) return shown;
  return { ...shown, given, right: options.find((option) => option.right === true)?.id ?? "", explanation };
}

export function givenAnswer(step: string, { events }: Pick<Facts, "events">): string | undefined {
  const found = events.find((event) => event.kind === "prediction" && event.step === step);
  return found?.kind === "prediction" ? found.option : undefined;
}

function shownStep(step: LessonStep, facts: Facts, reached: ReadonlyMap<string, Moment>): ScenarioStep {
  const { id, title, task, at, optional = false, hints, predict } = step;
  const { since } = judge(step.goal, facts);
  const done = isDone(step, facts, reached);
  return {
    id,
    title,
    task,
    ...(at !== undefined && { at }),
    done,
    optional,
    ...(done && since !== undefined && { since }),
    ...(hints !== undefined && { hints }),
    ...(predict !== undefined && { predict: shownPrediction(predict, givenAnswer(id, facts)) }),
    solution: [...step.solution],
  };
}

/** What a lesson is judged on: the open world's present, and its past where the lesson needs it. */
export async function present({ core, server }: Environment, lesson: LessonData) {
  const { state } = await core.load();
  const ground: Ground = { lesson, start: await readStart(core), now: server.now() };
  const events = await readEvents(core);
  const past = async () => replay(ground, await readStates(core), events);
  const reached: ReadonlyMap<string, Moment> = needsPast(lesson) ? (await past()).reached : new Map();
  return { facts: factsAt(ground, state, events, reached), reached, past };
}

/** The lesson of the open world, judged. */
export async function readLesson(environment: Environment, lesson: LessonData): Promise<ReadScenario> {
  const { facts, reached } = await present(environment, lesson);
  const steps = lesson.steps.map((step) => shownStep(step, facts, reached));
  const done = new Set(steps.filter((step) => step.done).map(({ id }) => id));
  const mistakes = lesson.mistakes.flatMap(({ code, when, text, until }) => {
    if (until !== undefined && done.has(until)) return [];
    const judged = judge(when, facts);
    return judged.holds ? [{ code, text: filled(text, judged.found) }] : [];
  });
  const finished = steps.every((step) => step.done || step.optional);
  const { id, kind, title, story, score, summary } = lesson;
  const commands = lesson.steps.flatMap((step) => step.solution).flatMap((one) => (one.kind === "run" ? [one.line] : []));
  const { text, table } = summary;
  const rows = table && { ...table, columns: [...table.columns], rows: table.rows.map((row) => [...row]) };
  return {
    id,
    kind,
    title,
    story,
    steps,
    mistakes,
    ...(score !== undefined && { score: scoreOf(score, facts, (goal, at) => judge(goal, at).holds) }),
    finished,
    ...(finished && { summary: { text, ...(rows !== undefined && { table: rows }), commands } }),
  };
}
