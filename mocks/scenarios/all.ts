import type { Lesson, Scenario } from "./scenario";
import { tutorial, tutorialLesson } from "./tutorial";

/** The world that opens first. */
export const FIRST = tutorial;

const LOADERS: ReadonlyMap<string, () => Promise<Scenario>> = new Map([
  ["tutorial", () => Promise.resolve(tutorial)],
  ["showcase", async () => (await import("./showcase")).showcase],
  ["empty", async () => (await import("./empty")).empty],
  ["large", async () => (await import("./large")).large],
]);

/** Ids of the scenarios, the first one first. */
export const SCENARIO_IDS: readonly string[] = [...LOADERS.keys()];

const LESSONS: ReadonlyMap<string, Lesson> = new Map([[tutorialLesson.id, tutorialLesson]]);

/** Ids of the lessons that can be started. */
export const LESSON_IDS: readonly string[] = [...LESSONS.keys()];

/** The scenario of this id; nothing where there is none. Loads it when it is asked for. */
export async function scenarioOf(id: string): Promise<Scenario | undefined> {
  return LOADERS.get(id)?.();
}

export function lessonOf(id: string): Lesson | undefined {
  return LESSONS.get(id);
}
