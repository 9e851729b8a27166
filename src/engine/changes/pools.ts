import type { PoolId } from "../ids";
import type { AccessModel, Pool } from "../model";
import { withoutSubtree } from "./aclEntries";
import type { ChangeOf } from "./change";
import type { Refusal } from "./refusal";
import { withTexts } from "./texts";
import { refuse } from "./write";
import type { Write, WriteOptions } from "./write";

/** A new, empty pool; a nested one needs its parent (api.md 4.16). */
export function createPool(model: AccessModel, change: ChangeOf<"pools.create">): Write {
  const id = change.poolid as PoolId;
  if (model.pools.has(id)) return refuse({ code: "pool-exists", poolid: id });
  const slash = id.lastIndexOf("/");
  const parent = id.slice(0, Math.max(slash, 0));
  if (slash >= 0 && !model.pools.has(parent as PoolId)) {
    return refuse({ code: "pool-parent-does-not-exist", poolid: id, parent });
  }
  if (!/^[A-Za-z]/.test(id.slice(slash + 1))) return refuse({ code: "pool-name-start", poolid: id });
  const pool: Pool = { id, guests: new Set(), storages: new Set() };
  return { model: { ...model, pools: new Map(model.pools).set(id, withTexts(pool, ["comment"], change)) } };
}

/** Removes an empty pool, and the ACL below a top-level one; entries for a nested pool stay. */
export function deletePool(model: AccessModel, change: ChangeOf<"pools.delete">, options: WriteOptions): Write {
  const pool = model.pools.get(change.poolid as PoolId);
  if (!pool) return refuse({ code: "pool-does-not-exist", poolid: change.poolid });
  const contains = contentOf(model, pool, options);
  if (contains) return refuse({ code: "pool-not-empty", poolid: pool.id, contains });
  const pools = new Map(model.pools);
  pools.delete(pool.id);
  const acl = pool.id.includes("/") ? model.acl : withoutSubtree(model.acl, `/pool/${pool.id}`);
  return { model: { ...model, pools, acl } };
}

/** The first thing that keeps a pool from being empty: its pools, then guests, then storages, sorted as text. */
function contentOf(
  model: AccessModel,
  pool: Pool,
  { existing }: WriteOptions,
): Extract<Refusal, { code: "pool-not-empty" }>["contains"] | undefined {
  const inner = [...model.pools.keys()].filter((id) => id.startsWith(`${pool.id}/`)).sort()[0];
  if (inner !== undefined) return { kind: "pool", id: inner };
  const guest = [...pool.guests].filter((id) => existing?.guests.has(id) ?? true).sort()[0];
  if (guest !== undefined) return { kind: "guest", id: guest };
  const storage = [...pool.storages].filter((id) => existing?.storages.has(id) ?? true).sort()[0];
  return storage === undefined ? undefined : { kind: "storage", id: storage };
}
