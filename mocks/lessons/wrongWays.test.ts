import { expect, test } from "vitest";
import { LESSON_IDS } from "./all";
import { openTrainee, type Trainee } from "./testing/play";
import { WRONG_WAYS } from "./testing/wrongWays";

async function goTo(trainee: Trainee, step: string): Promise<void> {
  const { steps } = await trainee.read();
  const done = new Set(await trainee.done());
  for (const { id, solution } of steps) {
    if (id === step) return;
    if (!done.has(id)) for (const action of solution) await trainee.act(id, action);
  }
}

test.each(LESSON_IDS)("%s: wrong ways lead to their explanation, and back to where they began", async (id) => {
  const ways = WRONG_WAYS[id] ?? [];
  expect(ways.length).toBeGreaterThanOrEqual(3);
  const wrong: string[] = [];
  const trainee = await openTrainee(id);
  const order = (await trainee.read()).steps.map((step) => step.id);
  for (const { step, does, code } of ways.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step))) {
    await goTo(trainee, step);
    const before = { mistakes: await trainee.mistakes(), done: await trainee.done() };
    const shown: string[] = [];
    for (const action of does) shown.push(await trainee.act(step, action).catch(String));
    const { mistakes } = await trainee.read();
    const codes = mistakes.map((one) => one.code);
    if (!codes.includes(code)) wrong.push(`${step}: ${code} is not among ${codes.join()} ${shown.join("")}`);
    expect(JSON.stringify(mistakes)).not.toMatch(/\{\{\w/);
    await trainee.server.control("scenario.reset", { step });
    const after = { mistakes: await trainee.mistakes(), done: await trainee.done() };
    if (before.mistakes.length > 0) wrong.push(`${step}: ${before.mistakes.join()} before ${code}`);
    if (JSON.stringify(after) !== JSON.stringify(before)) wrong.push(`${step}: ${JSON.stringify([before, after])} ${code}`);
  }
  expect(wrong).toEqual([]);
}, 30_000);

test("no explanation is left without a wrong way that leads there", async () => {
  const { lessonOf } = await import("./all");
  for (const id of LESSON_IDS.filter((one) => !one.endsWith("-challenge"))) {
    const known = (await lessonOf(id))?.mistakes.map(({ code }) => code) ?? [];
    const shown = new Set((WRONG_WAYS[id] ?? []).map(({ code }) => code));
    expect(known.filter((code) => !shown.has(code)), id).toEqual([]);
  }
});
