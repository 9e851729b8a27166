import { parameterFault } from "../cluster/held";
import { realmsOf } from "../access/realms";
import { type Handlers, Refused } from "../context";
import { syncOptions } from "../realmSync/options";
import { startSync } from "../realmSync/run";
import { isDirectory, usableRealm } from "../../src/engine/domainsCfg/realm";

/** `/access/domains/{realm}/sync` (api.md 4.13). */
export const realmSync = {
  "realms.sync": (context, { realm: name, "dry-run": dryRun, ...given }) => {
    const realm = usableRealm(realmsOf(context.state), name);
    if (realm === undefined) throw parameterFault(new Map([["realm", "Realm does not exist."]]));
    if (!isDirectory(realm.type)) {
      throw new Refused(500, `Cannot sync realm type '${realm.type}'! Only LDAP/AD realms can be synced.\n`);
    }
    const options = syncOptions(realm, given, dryRun === true);
    if (options === undefined) {
      const text = "Not passed as parameter and not defined in realm default sync options.";
      throw parameterFault(new Map([["scope", text]]));
    }
    return startSync(context, realm, options);
  },
} satisfies Pick<Handlers, "realms.sync">;
