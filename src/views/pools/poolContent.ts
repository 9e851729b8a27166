import type { PoolRow } from "../../api/schemas/pools";

/** What keeps a pool from being removed: its members and the pools below it, by name (api.md section 4.16). */
export function contentOf(poolid: string, pool: PoolRow | undefined, all: readonly PoolRow[]): readonly string[] {
  const members = (pool?.members ?? []).map((row) => {
    if (row.type === "storage") return row.storage ?? row.id;
    return row.name === undefined ? String(row.vmid ?? row.id) : `${String(row.vmid ?? "")} (${row.name})`;
  });
  const below = all.filter((row) => row.poolid.startsWith(`${poolid}/`)).map((row) => row.poolid);
  return [...below, ...members];
}

const SHOWN = 5;

/** The first of the names, for a sentence. */
export function listed(names: readonly string[]): string {
  return [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ["…"] : [])].join(", ");
}
