import { splitProperties } from "../../src/api/schemas/propertyString";
import type { VanishedOptions } from "../../src/engine/changes/sync";
import type { Realm } from "../../src/engine/domainsCfg/realm";

const KEYS = ["scope", "remove-vanished", "enable-new", "full", "purge"];

/** What a call or a job says itself. */
export interface GivenOptions {
  readonly scope?: string;
  readonly "remove-vanished"?: string;
  readonly "enable-new"?: boolean;
}

/** What a sync works by, once everything is known. */
export interface SyncOptions {
  readonly scope: string;
  readonly removeVanished: string;
  readonly enableNew: boolean;
  readonly dryRun: boolean;
}

/**
 * Each option by itself: what was given, else the realm's default, else PVE's. `undefined` where nobody says a scope.
 * The deprecated switches would only count where nothing says what to remove, and PVE's own default does
 * (api.md 4.13).
 */
export function syncOptions(realm: Realm, given: GivenOptions, dryRun: boolean): SyncOptions | undefined {
  const split = splitProperties(realm.options.get("sync-defaults-options") ?? "", KEYS);
  const defaults: ReadonlyMap<string, string> = split.ok ? split.value : new Map();
  const scope = given.scope ?? defaults.get("scope");
  if (scope === undefined) return undefined;
  const enableNew = defaults.get("enable-new");
  return {
    scope,
    removeVanished: given["remove-vanished"] ?? defaults.get("remove-vanished") ?? "none",
    enableNew: given["enable-new"] ?? (enableNew === undefined || /^(?:1|on|yes|true)$/i.test(enableNew)),
    dryRun,
  };
}

/** The text's parts; what PVE's pattern lets through beside them has no meaning. */
export function vanishedOptions({ removeVanished }: SyncOptions): VanishedOptions {
  const parts = new Set(removeVanished.split(";"));
  return { acl: parts.has("acl"), entry: parts.has("entry"), properties: parts.has("properties") };
}
