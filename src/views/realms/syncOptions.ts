import type { RealmRecord } from "../../api/schemas/realms";
import { readPairs, writePairs } from "../../lib/propertyText";
import { storedText } from "../../widgets/realmSync/stored";
import { readSyncDefaults, type SyncDefaults } from "../../widgets/realmSync/syncDefaults";

/** The fields that are kept in `sync_attributes` and `sync-defaults-options` (gui.md section 11.5). */
export interface SyncValues extends SyncDefaults {
  /** The directory's attribute that holds the e-mail address. */
  readonly email: string;
}

/** These fields as stored. */
export function readSync(record: RealmRecord | undefined): SyncValues {
  return {
    email: readPairs(storedText(record, "sync_attributes")).get("email") ?? "",
    ...readSyncDefaults(storedText(record, "sync-defaults-options")),
  };
}

/** The attribute pairs with the e-mail's replaced; the other stored pairs stay. */
export function writeAttributes(stored: string, email: string): string {
  const pairs = new Map(readPairs(stored));
  pairs.delete("email");
  return writePairs({ ...Object.fromEntries(pairs), email });
}
