import type { Change, ChangeOf } from "../../changes/change";
import type { AccessModel, Pool } from "../../model";
import { changedText } from "./texts";

/** Creations, changes and deletions of pools; a guest moves in one step (api.md 4.16). */
export function poolOperations(before: AccessModel, after: AccessModel): readonly Change[] {
  const homes = homesOf(after);
  const present = homesOf(before);
  const kept = [...after.pools.values()].flatMap((pool): readonly Change[] => {
    const old = before.pools.get(pool.id);
    const comment = changedText(old?.comment, pool.comment);
    const named = comment === undefined ? {} : { comment };
    if (old === undefined) return [{ kind: "pools.create", poolid: pool.id, ...named }];
    const changes = [additions(old, pool, present), removals(old, pool, homes)].filter((one) => one !== undefined);
    const [first, ...others] = changes;
    if (first !== undefined) return [{ ...first, ...named }, ...others];
    return comment === undefined ? [] : [{ kind: "pools.update", poolid: pool.id, ...named }];
  });
  const gone = [...before.pools.values()].filter(({ id }) => !after.pools.has(id));
  const emptied = gone.flatMap((pool) => removals(pool, { ...pool, guests: NONE, storages: NONE }, homes) ?? []);
  const deepestFirst = gone.map(({ id }) => id).sort().reverse();
  return [...kept, ...emptied, ...deepestFirst.map((poolid) => ({ kind: "pools.delete", poolid }) as const)];
}

const NONE: ReadonlySet<string> = new Set();

type Update = ChangeOf<"pools.update">;

function additions(before: Pool, after: Pool, present: ReadonlyMap<string, string>): Update | undefined {
  const vms = [...after.guests].filter((guest) => !before.guests.has(guest)).sort(byNumber);
  const storage = [...after.storages].filter((id) => !before.storages.has(id)).sort();
  return membersChange(after.id, vms, storage, vms.some((guest) => present.has(guest)) ? { "allow-move": true } : {});
}

/** What leaves the pool for good; what another pool takes over leaves with that. */
function removals(before: Pool, after: Pool, homes: ReadonlyMap<string, string>): Update | undefined {
  const vms = [...before.guests].filter((guest) => !after.guests.has(guest) && !homes.has(guest)).sort(byNumber);
  const storage = [...before.storages].filter((id) => !after.storages.has(id)).sort();
  return membersChange(after.id, vms, storage, { delete: true });
}

function membersChange(
  poolid: string,
  vms: readonly string[],
  storage: readonly string[],
  how: Pick<Update, "delete" | "allow-move">,
): Update | undefined {
  if (vms.length + storage.length === 0) return undefined;
  const members = { ...(vms.length > 0 && { vms }), ...(storage.length > 0 && { storage }) };
  return { kind: "pools.update", poolid, ...members, ...how };
}

function homesOf(model: AccessModel): ReadonlyMap<string, string> {
  return new Map([...model.pools.values()].flatMap(({ id, guests }) => [...guests].map((guest) => [guest, id] as const)));
}

function byNumber(left: string, right: string): number {
  return Number(left) - Number(right);
}
