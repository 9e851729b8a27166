import type { Realm } from "../../src/engine/domainsCfg/realm";
import type { DirectoryEntry } from "../store/outside";
import type { WorldState } from "../store/state";
import { isBelow } from "./dn";
import { valuesOf } from "./filter";
import { serverOf } from "./connect";

/** The attribute that holds a user's name. */
export function userAttribute(realm: Realm): string {
  return realm.options.get("user_attr") ?? (realm.type === "ad" ? "sAMAccountName" : "uid");
}

/** What a realm's directory knows of a login name; `unreachable` where nobody can be asked. */
export function accountOf(state: WorldState, realm: Realm, name: string): DirectoryEntry | "unreachable" | undefined {
  const server = serverOf(state, realm);
  if (server === undefined) return "unreachable";
  const base = realm.options.get("base_dn") ?? server.base;
  const attribute = userAttribute(realm);
  return server.entries.find(
    (entry) =>
      isBelow(entry.dn, base) && valuesOf(entry, attribute).some((one) => one.toLowerCase() === name.toLowerCase()),
  );
}
