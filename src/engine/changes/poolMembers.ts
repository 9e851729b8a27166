import type { Check } from "../check";
import { checkWith } from "../checkCall";
import type { PoolId } from "../ids";
import type { AccessModel, Pool } from "../model";
import { fullRights } from "../rights";
import type { FullRights } from "../rights";
import type { ChangeOf } from "./change";
import type { Refusal } from "./refusal";
import { withTexts } from "./texts";
import { refuse } from "./write";
import type { Write } from "./write";

type Update = ChangeOf<"pools.update">;
type Pools = ReadonlyMap<PoolId, Pool>;

/**
 * Changes a pool's comment and adds or removes members. Each member is checked for the caller's own right to it,
 * by the rights in force before the write; all or nothing (api.md 4.16).
 */
export function updatePool(model: AccessModel, change: Update, actor: string): Write {
  const found = model.pools.get(change.poolid as PoolId);
  if (!found) return refuse({ code: "pool-does-not-exist", poolid: change.poolid });
  const rights = fullRights(model, actor);
  const adds = change.delete !== true;
  const pools = new Map(model.pools);
  let pool = withTexts(found, ["comment"], change);
  for (const guest of change.vms ?? []) {
    const home = pool.guests.has(guest) ? undefined : homeOf(pools, guest);
    const mayNot = notAllowed(rights, { kind: "perm-modify", path: `/vms/${guest}` });
    const refused = mayNot ?? guestRefusal(rights, change, pool, home, guest);
    if (refused) return refuse(refused);
    if (adds && home) pools.set(home.id, withMember(home, "guests", guest, false));
    pool = withMember(pool, "guests", guest, adds);
  }
  for (const storage of change.storage ?? []) {
    const mayNot = notAllowed(rights, { kind: "perm-modify", path: `/storage/${storage}` });
    const refused = mayNot ?? storageRefusal(pool, storage, adds);
    if (refused) return refuse(refused);
    pool = withMember(pool, "storages", storage, adds);
  }
  return { model: { ...model, pools: pools.set(pool.id, pool) } };
}

function homeOf(pools: Pools, guest: string): Pool | undefined {
  return [...pools.values()].find((pool) => pool.guests.has(guest));
}

function guestRefusal(
  rights: FullRights,
  change: Update,
  pool: Pool,
  home: Pool | undefined,
  guest: string,
): Refusal | undefined {
  if (change.delete === true) return pool.guests.has(guest) ? undefined : { code: "guest-is-no-member", guest };
  if (pool.guests.has(guest)) return { code: "guest-is-member", guest };
  if (!home) return undefined;
  if (change["allow-move"] !== true) return { code: "guest-in-other-pool", guest, poolid: home.id };
  return notAllowed(rights, { kind: "perm", path: `/pool/${home.id}`, privileges: ["Pool.Allocate"] });
}

function storageRefusal(pool: Pool, storage: string, adds: boolean): Refusal | undefined {
  if (pool.storages.has(storage) !== adds) return undefined;
  return { code: adds ? "storage-is-member" : "storage-is-no-member", storage };
}

function withMember(pool: Pool, kind: "guests" | "storages", member: string, present: boolean): Pool {
  const members = new Set(pool[kind]);
  if (present) members.add(member);
  else members.delete(member);
  return { ...pool, [kind]: members };
}

function notAllowed(rights: FullRights, check: Check): Refusal | undefined {
  const answer = checkWith(rights, check, {});
  return answer.outcome === "denied" && answer.missing ? { code: "not-allowed", missing: answer.missing } : undefined;
}
