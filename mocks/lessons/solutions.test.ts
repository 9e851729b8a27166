import { describe, expect, test } from "vitest";
import { words } from "../../src/api/sandbox/words";
import { LESSON_IDS, lessonOf } from "./all";
import { openTrainee } from "./testing/play";

/** Commands, names and what a shell prints: the same in every language. */
const SAME = /^(?:pveum .*|PVE\w+|[\w-]+@\w+|uid=.*|no such user)$/;

describe.each(LESSON_IDS)("%s", (id) => {
  test("begins with nothing done and no mistake, and is completed by its own solution, step by step", async () => {
    const trainee = await openTrainee(id);
    expect(await trainee.done()).toEqual([]);
    expect(await trainee.mistakes()).toEqual([]);
    const { steps } = await trainee.read();
    for (const [at, step] of steps.entries()) {
      const shown: string[] = [];
      for (const action of step.solution) shown.push(await trainee.act(step.id, action));
      const reached = steps.slice(0, at + 1).map((one) => one.id);
      expect(await trainee.done(), shown.join("")).toEqual(expect.arrayContaining(reached));
    }
    const { finished, mistakes, score, summary } = await trainee.read();
    expect(mistakes).toEqual([]);
    expect(finished).toBe(true);
    expect(summary?.commands.length).toBeGreaterThan(0);
    if (score !== undefined) expect(score).toEqual({ findings: { left: 0, total: score.findings.total }, surplus: 0, missing: 0 });
  });

  test("every text is there in every language, and every step of a lesson has three hints and a way", async () => {
    const lesson = await lessonOf(id);
    const lacking: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      const inner = new Map<string, unknown>(Object.entries(value));
      const en = inner.get("en");
      if (typeof en === "string" && !(inner.size === 1 && SAME.test(en))) {
        for (const code of Object.keys(words.shape)) if ((inner.get(code) ?? "") === "") lacking.push(`${path}.${code}`);
      }
      for (const [key, next] of inner) walk(next, `${path}.${key}`);
    };
    walk(lesson, id);
    expect(lacking).toEqual([]);
    for (const step of lesson?.steps ?? []) {
      expect(step.solution.length, step.id).toBeGreaterThan(0);
      if (lesson?.kind === "lesson") expect(step.hints, step.id).toBeDefined();
    }
    expect(lesson?.mistakes.length).toBeGreaterThanOrEqual(3);
  });
});
