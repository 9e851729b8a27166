import type { Handlers } from "../context";
import { holds } from "../cluster/held";
import { guestRow, nodeRow, poolRow, storageRows, zoneRows } from "../cluster/resourceRows";

/** `/cluster/resources`; the table's row check filters what this lists (api.md 4.17). */
export const resources = {
  "resources.list": (context, { type }) => {
    const { model, now, state } = context;
    const { cluster } = state;
    const wanted = (kind: string) => type === undefined || type === kind;
    const poolOf = new Map<string, string>();
    for (const pool of model.pools.values()) {
      if (!holds(context, "Pool.Audit", `/pool/${pool.id}`)) continue;
      for (const vmid of pool.guests) poolOf.set(vmid, pool.id);
    }
    const zones = zoneRows(context);
    return [
      ...(type === undefined ? [...model.pools.values()].map((pool) => poolRow(pool, cluster, now)) : []),
      ...(wanted("vm") ? [...cluster.guests.values()].map((guest) => guestRow(guest, now, poolOf.get(guest.vmid))) : []),
      ...(wanted("node") ? [...cluster.nodes.values()].map((node) => nodeRow(context, node)) : []),
      ...(wanted("storage") ? [...cluster.storages.values()].flatMap((storage) => storageRows(cluster, storage)) : []),
      ...zones.filter((row) => type === undefined || row.type === type),
    ];
  },
} satisfies Pick<Handlers, "resources.list">;
