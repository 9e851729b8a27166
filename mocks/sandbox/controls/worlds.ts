import { FIRST, scenarioOf } from "../../scenarios/all";
import type { WorldRecord } from "../../store/records";
import { createWorld, deleteWorld, listWorlds, openWorld, renameWorld, resetWorld } from "../../store/worlds";
import type { ControlHandlers } from "../controlHandlers";
import { workshopOf } from "../environment";
import { found } from "../refuse";

/** A world as the controls answer it. */
export function worldRow({ id, name, scenario, pveVersion }: WorldRecord) {
  return { id, name, scenario, pveVersion };
}

/** Beginning anew shall not need the order of deleting to be thought about: the open world may go, too. */
export const worlds = {
  "worlds.list": async ({ core }) => {
    const { open, worlds: all } = await listWorlds(core);
    return { open, worlds: all.map(worldRow) };
  },
  "worlds.open": ({ core }, { id }) =>
    core.lock(async () => worldRow(found(await openWorld(core, id), "no-such-world", "id"))),
  "worlds.create": async (environment, { scenario, name }) => {
    const { core } = environment;
    const plan = found(await scenarioOf(scenario), "no-such-scenario", "scenario");
    const seed = await plan.build(workshopOf(environment));
    return core.lock(async () => worldRow(await createWorld(core, { ...seed, name: name ?? seed.name })));
  },
  "worlds.delete": (environment, { id }) => {
    const { core } = environment;
    return core.lock(async () => {
      const { open, worlds: all } = await listWorlds(core);
      if (!(await deleteWorld(core, id))) found(undefined, "no-such-world", "id");
      if (id !== open) return { open };
      const other = all.find((world) => world.id !== id);
      const next =
        other === undefined
          ? await createWorld(core, await FIRST.build(workshopOf(environment)))
          : await openWorld(core, other.id);
      return { open: found(next, "no-such-world").id };
    });
  },
  "worlds.reset": ({ core }, { id }) =>
    core.lock(async () => {
      const target = id ?? (await core.load()).record.id;
      return worldRow(found(await resetWorld(core, target), "no-such-world", "id"));
    }),
  "worlds.rename": ({ core }, { id, name }) =>
    core.lock(async () => worldRow(found(await renameWorld(core, id, name), "no-such-world", "id"))),
} satisfies Partial<ControlHandlers>;
