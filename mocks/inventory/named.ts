import type { AccessModel } from "../../src/engine/model";

/** What an access model names without saying more about it: sorted, each once. */
export interface NamedThings {
  readonly guests: readonly string[];
  readonly storages: readonly string[];
  readonly nodes: readonly string[];
}

/** Guests, storages and nodes in ACL paths and pools: the least that a world needs to show anything there. */
export function namedThings(model: AccessModel): NamedThings {
  const found = { vms: new Set<string>(), storage: new Set<string>(), nodes: new Set<string>() };
  for (const path of model.acl.keys()) {
    const [, kind, name] = path.split("/");
    if (name === undefined) continue;
    if (kind === "vms" && /^[1-9]\d{2,8}$/.test(name)) found.vms.add(name);
    else if (kind === "storage" || kind === "nodes") found[kind].add(name);
  }
  for (const pool of model.pools.values()) {
    pool.guests.forEach((guest) => found.vms.add(guest));
    pool.storages.forEach((storage) => found.storage.add(storage));
  }
  return {
    guests: [...found.vms].sort((a, b) => Number(a) - Number(b)),
    storages: [...found.storage].sort(),
    nodes: [...found.nodes].sort(),
  };
}
