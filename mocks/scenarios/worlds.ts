import type { Scenario } from "./scenario";
import { tutorial } from "./tutorial";

const LOADERS: ReadonlyMap<string, () => Promise<Scenario>> = new Map([
  ["tutorial", () => Promise.resolve(tutorial)],
  ["showcase", async () => (await import("./showcase")).showcase],
  ["empty", async () => (await import("./empty")).empty],
  ["large", async () => (await import("./large")).large],
]);

/** Ids of the worlds that are no lesson's own, the first one first. */
export const WORLD_IDS: readonly string[] = [...LOADERS.keys()];

/** The world of this id; nothing where there is none. Loads it when it is asked for. */
export async function namedWorld(id: string): Promise<Scenario | undefined> {
  return LOADERS.get(id)?.();
}
