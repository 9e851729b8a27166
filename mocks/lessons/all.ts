import type { LessonData } from "./lesson";

// Each in a file of its own: a lesson is fetched when it is opened.
const LOADERS: ReadonlyMap<string, () => Promise<LessonData>> = new Map([
  ["tutorial", async () => (await import("./tutorial")).tutorial],
  ["groups", async () => (await import("./groups")).groups],
  ["custom-role", async () => (await import("./customRole")).customRole],
  ["inheritance", async () => (await import("./inheritance")).inheritance],
  ["pools", async () => (await import("./pools")).pools],
  ["tokens", async () => (await import("./tokens")).tokens],
  ["lockout", async () => (await import("./lockout")).lockout],
  ["audit", async () => (await import("./audit")).audit],
  ["upgrade", async () => (await import("./upgrade")).upgrade],
  ["lockout-challenge", async () => (await import("./lockoutChallenge")).lockoutChallenge],
  ["audit-challenge", async () => (await import("./auditChallenge")).auditChallenge],
  ["class-challenge", async () => (await import("./classChallenge")).classChallenge],
]);

/** Ids of the lessons that can be started, in the order of learning; challenges last. */
export const LESSON_IDS: readonly string[] = [...LOADERS.keys()];

/** What stands before the id of a lesson that came from a file. */
export const OWN = "own:";

/** Does a world of this scenario have a lesson? */
export function hasLesson(scenario: string | null): boolean {
  return scenario !== null && (scenario.startsWith(OWN) || LOADERS.has(scenario));
}

/** The built-in lesson of this id; nothing where there is none. Loads it when it is asked for. */
export async function lessonOf(id: string): Promise<LessonData | undefined> {
  return LOADERS.get(id)?.();
}
