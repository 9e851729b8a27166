import { mayLogIn, mayUseToken } from "../../../src/engine/login";
import type { AccessModel, User } from "../../../src/engine/model";
import { modelOf } from "../../server/modelOf";
import type { WorldState } from "../../store/state";
import { NOW } from "../memoryPort";

function usable(model: AccessModel, { id, tokens }: User): readonly string[] {
  if (mayLogIn(model, id, NOW).outcome !== "may") return [];
  const names = [...tokens.keys()].map((name) => `${id}!${name}`);
  return [id, ...names.filter((token) => mayUseToken(model, token, NOW).outcome === "may")];
}

/** Evenly spread items, the first one among them. */
export function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]).flatMap((item) =>
    item === undefined ? [] : [item],
  );
}

/**
 * Users and tokens that can send calls; above `most` an even sample, half of it with entries of its own, without root,
 * whose writes are slow there.
 */
export function callersOf(state: WorldState, most: number): readonly string[] {
  const model = modelOf(state);
  const all = [...model.users.values()].flatMap((user) => usable(model, user));
  if (all.length <= most) return all;
  const entitled = new Set<string>([...model.acl.values()].flatMap((node) => [...node.users.keys()]));
  const own = all.filter((authid) => entitled.has(authid));
  const others = all.filter((authid) => !entitled.has(authid) && authid !== "root@pam");
  const half = Math.floor(most / 2);
  return [...spread(own, half), ...spread(others, most - half)];
}
