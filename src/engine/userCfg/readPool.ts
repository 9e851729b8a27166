import type { PoolId } from "../ids";
import { asPoolId } from "../names";
import { fromBytes } from "./bytes";
import type { Draft, DraftPool, LineReader } from "./draft";
import { filled, textOf } from "./field";
import { splitList } from "./list";
import { isDigits, plainDigits } from "./numbers";

const STORAGE = /^[A-Za-z][A-Za-z0-9\-_.]*[A-Za-z0-9]$/;

/** A `pool` line: makes missing parents; a guest belongs to the first pool that names it. */
export const readPool: LineReader = (draft, fields, report) => {
  const [name = "", comment, guests = "", storages = ""] = fields;
  const poolid = asPoolId(filled(name) ?? "");
  if (poolid === undefined) return report({ code: "pool-invalid", poolid: fromBytes(name) });
  const pool = poolAt(draft, poolid);
  const text = textOf(comment);
  if (text !== undefined) pool.comment = text;
  for (const listed of splitList(guests)) {
    const guest = isDigits(listed) ? plainDigits(listed) : undefined;
    if (guest === undefined) report({ code: "pool-guest-invalid", poolid, guest: fromBytes(listed) });
    else if (draft.pooledGuests.has(guest)) report({ code: "pool-guest-duplicate", poolid, guest });
    else {
      draft.pooledGuests.add(guest);
      pool.guests.add(guest);
    }
  }
  for (const storage of splitList(storages)) {
    if (STORAGE.test(storage)) pool.storages.add(storage);
    else report({ code: "pool-storage-invalid", poolid, storage: fromBytes(storage) });
  }
};

function poolAt(draft: Draft, id: PoolId): DraftPool {
  const known = draft.pools.get(id);
  if (known !== undefined) return known;
  const slash = id.lastIndexOf("/");
  if (slash !== -1) poolAt(draft, id.slice(0, slash) as PoolId);
  const pool = { id, guests: new Set<string>(), storages: new Set<string>() };
  draft.pools.set(id, pool);
  return pool;
}
