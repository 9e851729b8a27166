import { placesOf } from "../places";
import type { AccessModel } from "../model";
import { compile } from "./compile";
import type { Site } from "./sites";

/** Site lists by the id of a node. */
export type SitesThrough = ReadonlyMap<number, readonly Site[]>;

/** For each ACL node the sites whose answers its entries can touch: its own, those below, and those of pool members. */
export function sitesThrough(model: AccessModel): SitesThrough {
  const known = remembered.get(model);
  if (known !== undefined) return known;
  const made = through(model);
  remembered.set(model, made);
  return made;
}

const remembered = new WeakMap<AccessModel, SitesThrough>();

function through(model: AccessModel): SitesThrough {
  const index = compile(model);
  const byNode = new Map<number, Site[]>();
  for (const site of new Set(placesOf(model).map((path) => index.sites.at(path)))) {
    const nodes = new Set([...site.nodes, ...site.pools.flatMap((pool) => pool.site.nodes)]);
    for (const { id } of nodes) {
      const known = byNode.get(id);
      if (known === undefined) byNode.set(id, [site]);
      else known.push(site);
    }
  }
  return byNode;
}
