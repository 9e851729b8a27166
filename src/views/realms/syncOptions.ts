import type { RealmRecord } from "../../api/schemas/realms";
import { readPairs, writePairs } from "../../lib/propertyText";
import { storedChoice, storedText } from "../../widgets/realmSync/stored";

/** The fields that are kept in `sync_attributes` and `sync-defaults-options` (gui.md section 11.5). */
export interface SyncValues {
  /** The directory's attribute that holds the e-mail address. */
  readonly email: string;
  readonly scope: "" | "users" | "groups" | "both";
  readonly enableNew: "" | "1" | "0";
  readonly vanishedAcl: boolean;
  readonly vanishedEntry: boolean;
  readonly vanishedProperties: boolean;
}

/** These fields as stored. */
export function readSync(record: RealmRecord | undefined): SyncValues {
  const defaults = readPairs(storedText(record, "sync-defaults-options"));
  const vanished = (defaults.get("remove-vanished") ?? "").split(";");
  return {
    email: readPairs(storedText(record, "sync_attributes")).get("email") ?? "",
    scope: storedChoice(defaults.get("scope") ?? "", ["users", "groups", "both"]),
    enableNew: storedChoice(defaults.get("enable-new") ?? "", ["1", "0"]),
    vanishedAcl: vanished.includes("acl"),
    vanishedEntry: vanished.includes("entry"),
    vanishedProperties: vanished.includes("properties"),
  };
}

/** The attribute pairs with the e-mail's replaced; the other stored pairs stay. */
export function writeAttributes(stored: string, email: string): string {
  const pairs = new Map(readPairs(stored));
  pairs.delete("email");
  return writePairs({ ...Object.fromEntries(pairs), email });
}

/** The `sync-defaults-options` text; unset parts are left out. */
export function writeSyncDefaults(values: SyncValues): string {
  const vanished = [
    values.vanishedAcl ? "acl" : "",
    values.vanishedEntry ? "entry" : "",
    values.vanishedProperties ? "properties" : "",
  ];
  return writePairs({
    "enable-new": values.enableNew,
    "remove-vanished": vanished.filter((one) => one !== "").join(";"),
    scope: values.scope,
  });
}
