import type { PoolId } from "../../src/engine/ids";
import type { Pool } from "../../src/engine/model";
import { compareBytes } from "../../src/engine/userCfg/order";
import type { CallParams } from "../../src/api/endpoints/index";
import { change } from "../access/change";
import { holds } from "../cluster/held";
import { guestRow, storageRows } from "../cluster/resourceRows";
import { type Context, type Handlers, Refused } from "../context";
import { localNode } from "../server/record";

type MemberType = "qemu" | "lxc" | "storage";

function guestMembers(context: Context, pool: Pool, type: MemberType | undefined) {
  return [...pool.guests].sort(compareBytes).flatMap((vmid) => {
    const guest = context.state.cluster.guests.get(vmid);
    if (guest === undefined || (type !== undefined && guest.kind !== type)) return [];
    const { tags: _, ...row } = { tags: undefined, ...guestRow(guest, context.now, undefined) };
    return [row];
  });
}

/** A storage stands for the node that answers, or for its first node where it is not there. */
function storageMembers(context: Context, pool: Pool, type: MemberType | undefined) {
  if (type !== undefined && type !== "storage") return [];
  const { cluster } = context.state;
  return [...pool.storages].sort(compareBytes).flatMap((name) => {
    const storage = cluster.storages.get(name);
    const rows = storage === undefined ? [] : storageRows(cluster, storage);
    const row = rows.find(({ node }) => node === localNode(context.state)) ?? rows[0];
    return row === undefined ? [] : [row];
  });
}

function poolColumns({ id, comment }: Pool) {
  return { poolid: id, ...(comment !== undefined && { comment }) };
}

function poolOf(context: Context, poolid: string): Pool {
  const pool = context.model.pools.get(poolid as PoolId);
  if (pool === undefined) throw new Refused(500, `pool '${poolid}' does not exist\n`);
  return pool;
}

function poolAnswer(context: Context, pool: Pool, type: MemberType | undefined) {
  return {
    ...poolColumns(pool),
    members: [...guestMembers(context, pool, type), ...storageMembers(context, pool, type)],
  };
}

function update(context: Context, params: CallParams<"pools.update">) {
  change(context, { kind: "pools.update", ...params });
}

function remove(context: Context, params: CallParams<"pools.delete">) {
  change(context, { kind: "pools.delete", ...params });
}

/** `/pools` (api.md 4.16); the list answers a pool that is asked for by name to everybody. */
export const pools = {
  "pools.list": (context, { poolid, type }) => {
    if (poolid !== undefined) return [poolAnswer(context, poolOf(context, poolid), type)];
    return [...context.model.pools.values()]
      .filter((pool) => holds(context, "Pool.Audit", `/pool/${pool.id}`))
      .sort((left, right) => compareBytes(left.id, right.id))
      .map(poolColumns);
  },
  "pools.read": (context, { poolid, type }) => poolAnswer(context, poolOf(context, poolid), type),
  "pools.create": (context, params) => change(context, { kind: "pools.create", ...params }),
  "pools.update": update,
  "pools.updateByPath": update,
  "pools.delete": remove,
  "pools.deleteByPath": remove,
} satisfies Partial<Handlers>;
