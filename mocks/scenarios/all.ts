import { LESSON_IDS, lessonOf } from "../lessons/all";
import type { Scenario } from "./scenario";
import { tutorial } from "./tutorial";
import { namedWorld, WORLD_IDS } from "./worlds";

/** The world that opens first. */
export const FIRST = tutorial;

/** Ids of the scenarios, the first one first; those of lessons last. */
export const SCENARIO_IDS: readonly string[] = [...new Set([...WORLD_IDS, ...LESSON_IDS])];

/** The scenario of this id, the world of a lesson too; nothing where there is none. Loads it when it is asked for. */
export async function scenarioOf(id: string): Promise<Scenario | undefined> {
  const world = await namedWorld(id);
  if (world !== undefined) return world;
  const lesson = await lessonOf(id);
  if (lesson === undefined) return undefined;
  const { buildLesson } = await import("../lessons/build");
  return { id, build: (workshop) => buildLesson(lesson, workshop) };
}
