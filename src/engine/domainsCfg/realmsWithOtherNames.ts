import type { OtherNames } from "../otherNames/otherNames";
import type { Realm, Realms } from "./realm";

/** What a realm cannot do without, as in documentation. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ["base_dn", "dc=example,dc=com"],
  ["client-id", "client"],
  ["domain", "example.com"],
  ["issuer-url", "https://id.example.com"],
  ["server1", "ldap.example.com"],
  ["user_attr", "uid"],
]);
/** Choices, which name nobody. */
const KEPT = new Set([
  ...["default", "mode", "port", "secure", "verify", "sslversion", "case-sensitive", "sync-defaults-options"],
  ...["autocreate", "groups-autocreate", "groups-overwrite", "query-userinfo"],
]);

/** The realms under other names: kinds and switches stay, addresses and accounts do not; unusable ones are left out. */
export function realmsWithOtherNames(realms: Realms, names: OtherNames): Realms {
  const other = [...realms.values()].flatMap((realm): readonly Realm[] => {
    if (realm.type === null) return [];
    const options = [...realm.options].flatMap(([name, value]): readonly (readonly [string, string])[] => {
      const instead = STAND_INS.get(name);
      if (instead !== undefined) return [[name, instead]];
      return KEPT.has(name) ? [[name, value]] : [];
    });
    return [{ id: names.realm(realm.id), type: realm.type, options: new Map(options) }];
  });
  return new Map(other.map((realm) => [realm.id, realm]));
}
