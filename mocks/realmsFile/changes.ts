import type { RealmType } from "../../src/engine/domainsCfg/realm";
import type { RealmId } from "../../src/engine/ids";
import { without } from "./read";
import { isDirectory, type Realm, type RealmEntry, type Realms, usableRealm } from "../../src/engine/domainsCfg/realm";
import type { RealmRefusal } from "./refusal";
import { allowsOption, requiredOptions } from "../../src/engine/domainsCfg/options";
import { storedSyncDefaults } from "./syncDefaults";

export type RealmsChange = { readonly realms: Realms } | { readonly refused: RealmRefusal };

/** What a call sends for a realm, apart from its password: option -> text as stored. */
export interface RealmInput {
  readonly options: ReadonlyMap<string, string>;
  readonly checkConnection: boolean;
}

function refuse(refused: RealmRefusal): { readonly refused: RealmRefusal } {
  return { refused };
}

function optionRefusal(type: RealmType, options: ReadonlyMap<string, string>): RealmRefusal | undefined {
  const names = [...options.keys()].sort();
  const unexpected = names.find((option) => !allowsOption(type, option));
  if (unexpected !== undefined) return { code: "option-unexpected", option: unexpected };
  return names.some((option) => /[\r\n]/.test(options.get(option) ?? "")) ? { code: "line-feed" } : undefined;
}

/** Adds a realm at the end (api.md 4.12, errors in that order). */
export function createRealm(realms: Realms, name: string, type: RealmType, input: RealmInput): RealmsChange {
  if (usableRealm(realms, name) !== undefined) return refuse({ code: "realm-exists", realm: name });
  if (type === "pam" || type === "pve") return refuse({ code: "type-built-in", type });
  if (input.checkConnection && !isDirectory(type)) return refuse({ code: "check-connection-not-for-type" });
  const refused = optionRefusal(type, input.options);
  if (refused !== undefined) return refuse(refused);
  const missing = requiredOptions(type).find((option) => !input.options.has(option));
  if (missing !== undefined) return refuse({ code: "option-missing", option: missing });
  return { realms: withRealm(realms, { id: name as RealmId, type, options: storedSyncDefaults(input.options) }) };
}

/** Changes what is given and removes what `deleted` names. The digest has been compared before. */
export function updateRealm(realms: Realms, name: string, input: RealmInput, deleted: readonly string[]): RealmsChange {
  const realm = usableRealm(realms, name);
  if (realm === undefined) return refuse({ code: "type-unknown" });
  if (input.checkConnection && !isDirectory(realm.type)) return refuse({ code: "check-connection-not-for-type" });
  const refused = optionRefusal(realm.type, input.options);
  if (refused !== undefined) return refuse(refused);
  const kept = deleted.reduce(without, realm.options);
  const options = storedSyncDefaults(new Map([...kept, ...input.options]));
  return { realms: withRealm(realms, { ...realm, options }) };
}

/** Removes a realm; `pam` and `pve` come back, bare, with the next reading. */
export function deleteRealm(realms: Realms, name: string): RealmsChange {
  if (usableRealm(realms, name) === undefined) return refuse({ code: "realm-does-not-exist", realm: name });
  return { realms: new Map([...realms].filter(([id]) => id !== name)) };
}

function withRealm(realms: Realms, realm: Realm): Realms {
  const isDefault = realm.options.get("default") === "1";
  const others = [...realms].map(([id, entry]): [RealmId, RealmEntry] => {
    const loses = isDefault && entry.type !== null && id !== realm.id;
    return [id, loses ? { ...entry, options: without(entry.options, "default") } : entry];
  });
  return new Map(others).set(realm.id, realm);
}
