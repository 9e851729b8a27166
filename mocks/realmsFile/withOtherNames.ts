import type { OtherNames } from "../../src/engine/otherNames/otherNames";
import { readDomainsCfg } from "./read";
import type { Realm, Realms } from "./realm";
import { writeDomainsCfg } from "./write";

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

/** The text of a `domains.cfg` with other names: kinds and switches of its realms stay, addresses and accounts do not. */
export function realmsWithOtherNames(text: string, names: OtherNames): string {
  if (text === "") return "";
  const realms = [...readDomainsCfg(text).realms.values()].filter((entry) => entry.type !== null);
  const other = realms.map((realm): Realm => {
    const options = [...realm.options].flatMap(([name, value]): readonly (readonly [string, string])[] => {
      const instead = STAND_INS.get(name);
      if (instead !== undefined) return [[name, instead]];
      return KEPT.has(name) ? [[name, value]] : [];
    });
    return { id: names.realm(realm.id), type: realm.type, options: new Map(options) };
  });
  const all: Realms = new Map(other.map((realm) => [realm.id, realm]));
  const written = writeDomainsCfg(all);
  return "text" in written ? written.text : "";
}
