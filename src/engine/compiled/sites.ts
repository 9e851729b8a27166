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
  /** The same site without its last node: what counts for a subject whom no entry there concerns. */
  readonly above: Site | undefined;
  readonly pools: readonly PoolSite[];
  /** The same site as if it were in no pool. */
  readonly plain: Site | undefined;
}

// Paths are free text: a memo of them must not grow for ever.
const REMEMBERED_PATHS = 100_000;

// In front of the memo stands a smaller one without hashing: the last path asked with the same four last characters.
const SLOTS = 0x4000;

/** Finds the site of a path. */
export class Sites {
  readonly #tree: Tree;
  readonly #pools: ReadonlyMap<string, readonly PoolId[]>;
  readonly #recentPaths = new Array<string>(SLOTS).fill("");
  readonly #recentSites = new Array<Site | undefined>(SLOTS).fill(undefined);
  readonly #byPath = new Map<string, Site>();
  readonly #byKey = new Map<string, Site>();
  readonly #byWay = new WeakMap<Way, Site>();

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
    const slot = slotOf(path);
    const recent = this.#recentSites[slot];
    if (recent !== undefined && this.#recentPaths[slot] === path) return recent;
    const site = this.#remembered(path);
    this.#recentPaths[slot] = path;
    this.#recentSites[slot] = site;
    return site;
  }

  #remembered(path: string): Site {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const site = this.#find(path);
    if (this.#byPath.size >= REMEMBERED_PATHS) this.#byPath.clear();
    this.#byPath.set(path, site);
    return site;
  }

  #find(path: string): Site {
    const pools = this.#pools.get(path);
    const way = this.#tree.wayTo(path);
    if (pools !== undefined) return this.#intern(way, pools);
    const known = this.#byWay.get(way);
    if (known !== undefined) return known;
    const site = this.#intern(way, []);
    this.#byWay.set(way, site);
    return site;
  }

  #intern(way: Way, pools: readonly PoolId[]): Site {
    const { nodes, final } = way;
    const ids = `${nodes[0]?.id ?? ""} ${nodes[nodes.length - 1]?.id ?? ""} ${final?.id ?? ""}`;
    const key = pools.length === 0 ? ids : `${ids} ${pools.join(" ")}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const poolSites = pools.map((pool) => ({ pool, site: this.at(`/pool/${pool}`) }));
    const above = nodes.length === 0 ? undefined : this.#intern(wayAbove(way), pools);
    const plain = pools.length === 0 ? undefined : this.#intern(way, []);
    const site = { id: this.#byKey.size, nodes, final, pools: poolSites, above, plain };
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

/** Guests of three and four digits get slots of their own. */
function slotOf(path: string): number {
  const end = path.length;
  if (end < 4) return 0;
  const high = path.charCodeAt(end - 4) * 10 + path.charCodeAt(end - 3);
  return (high * 100 + path.charCodeAt(end - 2) * 10 + path.charCodeAt(end - 1)) & (SLOTS - 1);
}
