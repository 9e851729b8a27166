import type { ControlAnswer, ControlRead } from "../../src/api/sandbox/index";
import type { Words } from "../../src/api/sandbox/words";
import { beside } from "../sandbox/beside";
import type { Environment } from "../sandbox/environment";
import { workshopOf } from "../sandbox/environment";
import { ControlRefused, found } from "../sandbox/refuse";
import { scenarioOf } from "../scenarios/all";
import { forgetEventsAfter } from "../store/events";
import { goTo } from "../store/history";
import { keys } from "../store/records";
import { DamagedStore } from "../store/parsed";
import { createWorld, listWorlds, openWorld, resetWorld, storeWorld } from "../store/worlds";
import { LESSON_IDS, lessonOf, OWN } from "./all";
import { buildLesson } from "./build";
import { checkedLesson, readLessonText } from "./file";
import type { LessonData } from "./lesson";
import { present, readLesson } from "./read";

/** The lesson of the open world, if it has one. Throws `DamagedStore` where a stored one is none any more. */
export async function openLesson({ core }: Environment): Promise<LessonData | undefined> {
  const { record } = await core.load();
  if (record.scenario === null) return undefined;
  if (!record.scenario.startsWith(OWN)) return lessonOf(record.scenario);
  const key = keys.lesson(record.id);
  return checkedLesson(key, (await core.backend.read([key]))[0]);
}

const FIRST_SENTENCE = /^.*?(?:[.!?](?=\s)|。)/s;

function firstSentence(words: Words): Words {
  const cut = (text: string) => FIRST_SENTENCE.exec(text)?.[0] ?? text;
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, cut(text)])) as Words;
}

/** The world in which a lesson goes on: the open one where it is its, else the oldest. */
function worldOfLesson<World extends { readonly id: string; readonly scenario: string | null }>(
  worlds: readonly World[],
  open: string,
  lesson: string,
): World | undefined {
  const fitting = worlds.filter((world) => world.scenario === lesson);
  return fitting.find((world) => world.id === open) ?? fitting[0];
}

/** How far a stored world's lesson has come; nothing where the world cannot be read. */
async function progressIn(environment: Environment, world: string, lesson: LessonData) {
  try {
    const { steps, finished } = await readLesson(beside(environment, world), lesson);
    const needed = steps.filter((step) => !step.optional);
    return { done: needed.filter((step) => step.done).length, total: needed.length, finished };
  } catch (error) {
    if (error instanceof DamagedStore) return undefined;
    throw error;
  }
}

/** The built-in lessons in words, each with the progress in its world. */
export async function listLessons(environment: Environment): Promise<ControlAnswer<"scenario.list">> {
  const { open, worlds } = await listWorlds(environment.core);
  const lessons = [];
  for (const lesson of await Promise.all(LESSON_IDS.map((id) => lessonOf(id)))) {
    if (lesson === undefined) continue;
    const { id, kind, title, story } = lesson;
    const world = worldOfLesson(worlds, open, id);
    const progress = world === undefined ? undefined : await progressIn(environment, world.id, lesson);
    lessons.push({ id, kind, title, about: firstSentence(story), ...(progress !== undefined && { progress }) });
  }
  return { lessons };
}

/** The file of the open world's own lesson. */
export async function writeOwn(environment: Environment): Promise<ControlAnswer<"scenario.write">> {
  const own = (await environment.core.load()).record.scenario?.startsWith(OWN) === true;
  return { text: JSON.stringify(found(own ? await openLesson(environment) : undefined, "no-scenario")) };
}

export function previewLesson({ text }: ControlRead<"scenario.preview">): ControlAnswer<"scenario.preview"> {
  const { id, kind, title, story, steps, world } = readLessonText(text);
  return { id, kind, title, story, steps: steps.length, guests: "guests" in world ? world.guests.length : 0 };
}

/** A new world from the text of a lesson's file. */
export async function createOwn(environment: Environment, text: string) {
  const lesson = readLessonText(text);
  const seed = await buildLesson(lesson, workshopOf(environment));
  const own = { ...seed, name: lesson.title.en.slice(0, 80), scenario: `${OWN}${lesson.id}`, lesson };
  return environment.core.lock(() => createWorld(environment.core, own));
}

function mustHave({ id, steps }: LessonData, step: string): void {
  if (!steps.some((one) => one.id === step)) throw new ControlRefused({ field: "step", code: "no-such-step", path: id, value: step });
}

/** Back to the moment at which the step became the next one. */
async function resetToStep(environment: Environment, lesson: LessonData, step: string): Promise<void> {
  const { core } = environment;
  mustHave(lesson, step);
  const { entered } = await (await present(environment, lesson)).past();
  const { entry, event } = found(entered.get(step), "no-such-step", "step");
  await goTo(core, entry);
  await core.lock(() => forgetEventsAfter(core, event));
}

/** Back to where a step became the next one, or to the world's start. */
export async function resetLesson(environment: Environment, lesson: LessonData, step: string | undefined) {
  const { core } = environment;
  if (step !== undefined) {
    await resetToStep(environment, lesson, step);
    return (await core.load()).record;
  }
  return core.lock(async () => found(await resetWorld(core, (await core.load()).record.id), "no-such-world"));
}

/** Opens the world in which this lesson goes on, or makes one, and goes to a step in it where one is named. */
export async function startLesson(environment: Environment, { id, fresh, step }: ControlRead<"scenario.start">) {
  const { core } = environment;
  const lesson = step === undefined ? undefined : await lessonOf(id);
  if (lesson !== undefined && step !== undefined) mustHave(lesson, step);
  const plan = found(LESSON_IDS.includes(id) ? await scenarioOf(id) : undefined, "no-such-scenario", "id");
  const seed = await plan.build(workshopOf(environment));
  const { id: world } = await core.lock(async () => {
    const { open, worlds } = await listWorlds(core);
    const known = worldOfLesson(worlds, open, id);
    if (known === undefined) return storeWorld(core, seed);
    return fresh === true ? found(await resetWorld(core, known.id), "no-such-world") : known;
  });
  if (lesson !== undefined && step !== undefined) {
    const { doStepsBefore } = await import("./doSteps");
    await doStepsBefore(beside(environment, world), lesson, step);
  }
  return core.lock(async () => found(await openWorld(core, world), "no-such-world"));
}
