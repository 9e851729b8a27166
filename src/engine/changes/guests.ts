import type { PoolId } from "../ids";
import type { AccessModel, Pool } from "../model";
import { withoutSubtree } from "./aclEntries";

/** The model after a guest was removed: its ACL node and its pool membership go with it (api.md chapter 6). */
export function withoutGuest(model: AccessModel, guest: string): AccessModel {
  return withoutObject(model, `/vms/${guest}`, "guests", guest);
}

/** The model after a storage was removed: its ACL node and its memberships in all pools go with it. */
export function withoutStorage(model: AccessModel, storage: string): AccessModel {
  return withoutObject(model, `/storage/${storage}`, "storages", storage);
}

/** The model after a guest was created in a pool, which exists; the pool that it was in before loses it. */
export function withGuestInPool(model: AccessModel, guest: string, poolid: string): AccessModel {
  const pools = poolsWithout(model.pools, "guests", guest);
  const pool = pools.get(poolid as PoolId);
  if (!pool) return model;
  return { ...model, pools: new Map(pools).set(pool.id, { ...pool, guests: new Set(pool.guests).add(guest) }) };
}

function withoutObject(model: AccessModel, path: string, kind: "guests" | "storages", member: string): AccessModel {
  return { ...model, pools: poolsWithout(model.pools, kind, member), acl: withoutSubtree(model.acl, path) };
}

function poolsWithout(
  pools: ReadonlyMap<PoolId, Pool>,
  kind: "guests" | "storages",
  member: string,
): ReadonlyMap<PoolId, Pool> {
  const next = new Map(pools);
  for (const pool of pools.values()) {
    if (!pool[kind].has(member)) continue;
    const members = new Set(pool[kind]);
    members.delete(member);
    next.set(pool.id, { ...pool, [kind]: members });
  }
  return next;
}
