/** @typedef {Pick<import("./parts.mjs").Part, "name" | "weight" | "needs">} Planned */

/**
 * Runs parts side by side as far as the cores reach, in the order given; a part waits for those that it needs, and
 * is passed to `skip` when one of them failed. A needed part that is not among the given ones is taken as done.
 * @template {Planned} P
 * @param {readonly P[]} parts
 * @param {{ cores: number, run: (part: P) => Promise<boolean>, skip: (part: P, failed: string) => void }} world
 */
export async function runAll(parts, { cores, run, skip }) {
  /** @type {Map<string, boolean | "waiting">} */
  const state = new Map(parts.map(({ name }) => [name, "waiting"]));
  let waiting = [...parts];
  let free = cores;
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    for (const part of waiting) {
      const needs = (part.needs ?? []).map((name) => ({ name, done: state.get(name) ?? true }));
      const failed = needs.find(({ done }) => done === false);
      if (failed !== undefined) {
        state.set(part.name, false);
        skip(part, failed.name);
        waiting = waiting.filter((other) => other !== part);
      } else if (needs.every(({ done }) => done === true) && Math.min(part.weight, cores) <= free) {
        const taken = Math.min(part.weight, cores);
        free -= taken;
        waiting = waiting.filter((other) => other !== part);
        /** @type {Promise<void>} */
        const end = run(part).then((passed) => {
          state.set(part.name, passed);
          free += taken;
          running.delete(end);
        });
        running.add(end);
      }
    }
    if (running.size > 0) await Promise.race(running);
  }
}
