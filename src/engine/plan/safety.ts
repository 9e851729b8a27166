import { authIdsOf } from "../authIds";
import { touchedBy } from "../compare/touched";
import { grantAt } from "../compiled/ask";
import { compile } from "../compiled/compile";
import { identify } from "../identity";
import type { Privilege, UserId } from "../ids";
import type { AccessModel } from "../model";
import { ROOT } from "../names";
import { placesOf } from "../places";

/** A login that holds, between two states, what it holds in neither of them. */
export interface Excess {
  readonly authid: string;
  readonly path: string;
  readonly privileges: readonly Privilege[];
}

/** Tells where a state on the way from one model to another gives anybody more than both. */
export class Bounds {
  readonly #before: AccessModel;
  readonly #after: AccessModel;
  readonly #places: readonly string[];
  readonly #below = new Map<string, readonly string[]>();

  constructor(before: AccessModel, after: AccessModel) {
    this.#before = before;
    this.#after = after;
    this.#places = placesOf(before, after);
  }

  /** All excess in a state, of existing users and tokens alone. */
  excess(state: AccessModel): readonly Excess[] {
    return authIdsOf(state).flatMap((authid) => this.#excessOf(state, authid, this.#places));
  }

  /** The excess that a step brings, where there was none before it. */
  excessOfStep(from: AccessModel, to: AccessModel): readonly Excess[] {
    const { subjects, members } = touchedBy(from, to);
    const made = newLogins(from, to);
    const everybody = members.size === 0 ? [] : authIdsOf(to);
    const authids = new Set<string>([...subjects.keys(), ...made, ...everybody]);
    return [...authids].flatMap((authid) => {
      if (made.has(authid)) return this.#excessOf(to, authid, this.#places);
      const paths = new Set(members);
      for (const root of subjects.get(authid) ?? []) for (const path of this.#placesBelow(from, to, root)) paths.add(path);
      return this.#excessOf(to, authid, paths);
    });
  }

  #excessOf(state: AccessModel, authid: string, paths: Iterable<string>): readonly Excess[] {
    if (authid === ROOT || !exists(state, authid)) return [];
    const [now, old, end] = [state, this.#before, this.#after].map((model) => compile(model));
    if (now === undefined || old === undefined || end === undefined) return [];
    const found: Excess[] = [];
    for (const path of paths) {
      const held = grantAt(now, authid, now.sites.at(path)).privileges;
      if (held.size === 0) continue;
      const before = grantAt(old, authid, old.sites.at(path)).privileges;
      const after = grantAt(end, authid, end.sites.at(path)).privileges;
      const more = [...held.keys()].filter((privilege) => !before.has(privilege) && !after.has(privilege));
      if (more.length > 0) found.push({ authid, path, privileges: more });
    }
    return found;
  }

  /** Paths whose answers an entry at `root` can touch; membership of pools may differ from step to step. */
  #placesBelow(from: AccessModel, to: AccessModel, root: string): readonly string[] {
    const known = this.#below.get(root);
    const below = known ?? this.#places.filter((path) => isBelow(path, root));
    if (known === undefined) this.#below.set(root, below);
    if (root !== "/pool" && !root.startsWith("/pool/")) return below;
    const members = [from, to].flatMap((model) => {
      const { sites } = compile(model);
      const inside = (path: string) => sites.at(path).pools.some(({ pool }) => isBelow(`/pool/${pool}`, root));
      return [...sites.memberPaths()].filter(inside);
    });
    return [...below, ...members];
  }
}

function isBelow(path: string, root: string): boolean {
  return root === "/" || path === root || path.startsWith(`${root}/`);
}

/** Does the user or token exist: only then can it log in. */
export function exists(model: AccessModel, authid: string): boolean {
  const { kind } = identify(model, authid);
  return kind === "user" || kind === "root" ? model.users.has(authid as UserId) : kind !== "unknown-token" && kind !== "malformed";
}

function newLogins(from: AccessModel, to: AccessModel): ReadonlySet<string> {
  const made = new Set<string>();
  for (const [id, user] of to.users) {
    const old = from.users.get(id);
    if (old === user) continue;
    if (old === undefined) made.add(id);
    for (const name of user.tokens.keys()) if (old?.tokens.has(name) !== true) made.add(`${id}!${name}`);
  }
  return made;
}
