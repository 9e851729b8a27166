import { LESSON_IDS, lessonOf, scenarioOf } from "../../scenarios/all";
import { modelOf } from "../../server/modelOf";
import { readEvents } from "../../store/events";
import { createWorld, listWorlds, openWorld, resetWorld } from "../../store/worlds";
import type { ControlHandlers } from "../controlHandlers";
import { workshopOf } from "../environment";
import { judge } from "../goals";
import { mistakesOf } from "../mistakes";
import { found } from "../refuse";
import { worldRow } from "./worlds";

/** The lesson of the open world, judged on the server. */
export const scenario = {
  "scenario.read": async ({ core, server }) => {
    const { record, state } = await core.load();
    const startable = [...LESSON_IDS];
    const lesson = record.scenario === null ? undefined : lessonOf(record.scenario);
    if (lesson === undefined) return { scenario: null, startable };
    const facts = { state, model: modelOf(state), events: await readEvents(core) };
    const steps = lesson.steps.map(({ id, optional, goal }) => {
      const judged = judge(goal, facts);
      const since = judged.holds && judged.since !== undefined ? { since: judged.since } : {};
      return { id, optional, done: judged.holds, ...since };
    });
    const mistakes = [...mistakesOf(lesson.watched, facts, server.now())];
    return { scenario: { id: lesson.id, title: `${lesson.id}.title`, steps, mistakes }, startable };
  },
  "scenario.start": async (environment, { id, fresh }) => {
    const { core } = environment;
    const plan = found(lessonOf(id) && (await scenarioOf(id)), "no-such-scenario", "id");
    const seed = await plan.build(workshopOf(environment));
    return core.lock(async () => {
      const known = (await listWorlds(core)).worlds.find((world) => world.scenario === id);
      if (known === undefined) return worldRow(await createWorld(core, seed));
      if (fresh === true) await resetWorld(core, known.id);
      return worldRow(found(await openWorld(core, known.id), "no-such-world"));
    });
  },
  "scenario.reset": ({ core }) =>
    core.lock(async () => {
      const { record } = await core.load();
      if (record.scenario === null) found(undefined, "no-scenario");
      return worldRow(found(await resetWorld(core, record.id), "no-such-world"));
    }),
} satisfies Partial<ControlHandlers>;
