import type { AclPath, PoolId } from "../ids";
import type { AccessModel } from "../model";
import type { Tree, Way } from "./tree";

/** A pool whose roles count at a site, with the site of its own path. */
export interface PoolSite {
  readonly pool: PoolId;
  readonly site: Site;
}

/** All that tells questions' paths apart: paths with the same way and the same pools share one site. */
export interface Site extends Way {
  readonly id: number;
  /** The same site without entries at its own node: what counts for a subject that has none there. */
  readonly above: Site | undefined;
  readonly pools: readonly PoolSite[];
}

// Paths are free text: a memo of them must not grow for ever.
const REMEMBERED_PATHS = 100_000;

// Most questions are about guests: those with three or four digits are found without hashing the text.
const SHORT_GUESTS = 10_000;

/** Finds the site of a path. */
export class Sites {
  readonly #tree: Tree;
  readonly #pools: ReadonlyMap<string, readonly PoolId[]>;
  readonly #byGuest = new Array<Site | undefined>(SHORT_GUESTS).fill(undefined);
  readonly #byPath = new Map<string, Site>();
  readonly #byKey = new Map<string, Site>();

  constructor(model: AccessModel, tree: Tree) {
    this.#tree = tree;
    this.#pools = poolsOfMembers(model);
  }

  /** Paths of all guests and storages that are in a pool. */
  memberPaths(): Iterable<AclPath> {
    return this.#pools.keys() as Iterable<AclPath>;
  }

  /** The site of a path as it was asked, not normalised: pool members are compared with the text. */
  at(path: string): Site {
    const guest = shortGuestOf(path);
    return guest === 0 ? this.#atText(path) : (this.#byGuest[guest] ??= this.#find(path));
  }

  #atText(path: string): Site {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const site = this.#find(path);
    if (this.#byPath.size >= REMEMBERED_PATHS) this.#byPath.clear();
    this.#byPath.set(path, site);
    return site;
  }

  #find(path: string): Site {
    const pools = this.#pools.get(path) ?? [];
    return this.#intern(this.#tree.wayTo(path), pools);
  }

  #intern(way: Way, pools: readonly PoolId[]): Site {
    const key = [way.nodes[0]?.id, way.nodes.at(-1)?.id, way.final?.id, ...pools].join(" ");
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const poolSites = pools.map((pool) => ({ pool, site: this.at(`/pool/${pool}`) }));
    const above = way.final === undefined ? undefined : this.#intern(wayAbove(way), pools);
    const { nodes, final } = way;
    const site = { id: this.#byKey.size, nodes, final, pools: poolSites, above };
    this.#byKey.set(key, site);
    return site;
  }
}

function wayAbove(way: Way): Way {
  return { nodes: way.nodes.slice(0, -1), final: undefined };
}

function poolsOfMembers(model: AccessModel): ReadonlyMap<string, readonly PoolId[]> {
  const pools = new Map<string, PoolId[]>();
  const add = (path: string, pool: PoolId) => {
    const known = pools.get(path);
    if (known === undefined) pools.set(path, [pool]);
    else known.push(pool);
  };
  for (const pool of model.pools.values()) {
    for (const guest of pool.guests) add(`/vms/${guest}`, pool.id);
    for (const storage of pool.storages) add(`/storage/${storage}`, pool.id);
  }
  return pools;
}

const GUESTS = "/vms/";

/** The number in `/vms/<number>` of three or four digits without a leading zero; 0 for any other text. */
function shortGuestOf(path: string): number {
  if (path.length < 8 || path.length > 9 || path.charCodeAt(5) === 0x30) return 0;
  for (let at = 0; at < 5; at++) if (path.charCodeAt(at) !== GUESTS.charCodeAt(at)) return 0;
  let guest = 0;
  for (let at = 5; at < path.length; at++) {
    const digit = path.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    guest = guest * 10 + digit;
  }
  return guest;
}
