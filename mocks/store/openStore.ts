import type { Core } from "./core";
import { DamagedStore } from "./parsed";
import { type DamageRecord, damageRecord, keys } from "./records";
import { createWorld, type WorldSeed } from "./worlds";

/** JSON text of stored values, Maps as lists of pairs; cut where a store would be too large to hand over. */
function rawText(records: readonly { readonly key: string; readonly value: unknown }[]): string {
  const plain = (_key: string, value: unknown) => (value instanceof Map ? { map: [...value] } : value);
  return JSON.stringify(records, plain, 1);
}

/**
 * Makes sure that a readable world is open. An empty store gets `first`; a damaged one is set aside for download and
 * replaced by `first`.
 */
export function openStore(core: Core, first: () => Promise<WorldSeed>): Promise<void> {
  return core.lock(async () => {
    const [opened] = await core.backend.read([keys.open]);
    if (opened === undefined) {
      await createWorld(core, await first());
      return;
    }
    try {
      await core.load();
    } catch (error) {
      if (!(error instanceof DamagedStore)) throw error;
      await setAside(core, error);
      await createWorld(core, await first());
    }
  });
}

async function setAside(core: Core, error: DamagedStore): Promise<void> {
  const all = await core.backend.list("");
  const records = all.filter(({ key }) => key !== keys.signingKey && key !== keys.damage);
  const value: DamageRecord = { damaged: [{ key: error.key, reason: error.reason }], raw: rawText(records) };
  await core.backend.write([{ key: keys.damage, value }]);
}

/** What was set aside, if anything. */
export async function readDamage(core: Core): Promise<DamageRecord | undefined> {
  const result = damageRecord.safeParse((await core.backend.read([keys.damage]))[0]);
  return result.success ? result.data : undefined;
}

/** Forgets everything that is stored and begins with `first`. */
export function replaceStore(core: Core, first: () => Promise<WorldSeed>): Promise<string> {
  return core.lock(async () => {
    const all = await core.backend.list("");
    await core.backend.write(all.filter(({ key }) => key !== keys.signingKey).map(({ key }) => ({ key })));
    return (await createWorld(core, await first())).id;
  });
}
