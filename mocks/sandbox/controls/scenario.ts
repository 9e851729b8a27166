import { LESSON_IDS } from "../../lessons/all";
import type { ControlHandlers } from "../controlHandlers";
import type { Environment } from "../environment";
import { found } from "../refuse";
import { worldRow } from "./worlds";

/** All about lessons is fetched when the first one is asked for. */
const service = () => import("../../lessons/open");

async function openOne(environment: Environment) {
  return found(await (await service()).openLesson(environment), "no-scenario");
}

/** The lesson of the open world, judged on the server. */
export const scenario = {
  "scenario.read": async (environment) => {
    const startable = [...LESSON_IDS];
    const { record } = await environment.core.load();
    const lesson = record.scenario === null ? undefined : await (await service()).openLesson(environment);
    if (lesson === undefined) return { scenario: null, startable };
    const { readLesson } = await import("../../lessons/read");
    return { scenario: await readLesson(environment, lesson), startable };
  },
  "scenario.list": async (environment) => (await service()).listLessons(environment),
  "scenario.start": async (environment, order) => worldRow(await (await service()).startLesson(environment, order)),
  "scenario.reset": async (environment, order) =>
    worldRow(await (await service()).resetLesson(environment, await openOne(environment), order?.step)),
  "scenario.predict": async (environment, order) =>
    (await import("../../lessons/predict")).predict(environment, await openOne(environment), order),
  "scenario.write": async (environment) => (await service()).writeOwn(environment),
  "scenario.preview": async (_environment, order) => (await service()).previewLesson(order),
  "scenario.open": async (environment, { text }) => worldRow(await (await service()).createOwn(environment, text)),
} satisfies Partial<ControlHandlers>;
