import type { SyncedGroup, SyncedUser } from "../../src/engine/changes/sync";
import type { UserId } from "../../src/engine/ids";
import { asGroupId, asUserId, userIdFault } from "../../src/engine/names";
import { formatText } from "../messages/formats";
import type { Realm } from "../../src/engine/domainsCfg/realm";
import type { DirectoryServer } from "../store/outside";
import { userAttribute } from "./account";
import { attributeMap, fieldsOf } from "./attributes";
import { firstValue, sameDn } from "./dn";
import { valuesOf } from "./filter";
import { search } from "./search";

const USER_CLASSES = "inetorgperson, posixaccount, person, user";
const GROUP_CLASSES = "groupOfNames, group, univentionGroup, ipausergroup";

/** A realm's users in its directory, and whom each of their objects stands for. */
export interface FetchedUsers {
  readonly users: readonly SyncedUser[];
  readonly byDn: ReadonlyMap<string, UserId>;
}

type Warn = (line: string) => void;

/** The users that a sync takes; names that PVE has no room for are left out, with a line (api.md 4.13). */
export function fetchUsers(server: DirectoryServer, { id, type, options }: Realm, warn: Warn): FetchedUsers {
  const map = attributeMap(options.get("sync_attributes"));
  const classes = options.get("user_classes") ?? USER_CLASSES;
  const found = search(server, { base: options.get("base_dn"), filter: options.get("filter"), classes });
  const users = new Map<UserId, SyncedUser>();
  const byDn = new Map<string, UserId>();
  for (const entry of found) {
    const [name] = valuesOf(entry, userAttribute({ id, type, options }));
    if (name === undefined) continue;
    const text = `${name}@${id}`;
    const userid = asUserId(text);
    const fault = userIdFault(text);
    if (userid === undefined || fault !== undefined) {
      warn(formatText("userid", fault?.code ?? "", text));
      continue;
    }
    users.set(userid, { userid, fields: fieldsOf(entry, map, userid, warn) });
    byDn.set(sameDn(entry.dn), userid);
  }
  return { users: [...users.values()], byDn };
}

/** The groups that a sync takes, with those of their members that are users of it. */
export function fetchGroups(
  server: DirectoryServer,
  { id, options }: Realm,
  byDn: FetchedUsers["byDn"],
  warn: Warn,
): readonly SyncedGroup[] {
  const base = options.get("group_dn") ?? options.get("base_dn");
  const classes = options.get("group_classes") ?? GROUP_CLASSES;
  const nameAttribute = options.get("group_name_attr");
  const groups = new Map<string, SyncedGroup>();
  for (const entry of search(server, { base, filter: options.get("group_filter"), classes })) {
    const named = nameAttribute === undefined ? undefined : valuesOf(entry, nameAttribute)[0];
    const text = `${named ?? firstValue(entry.dn)}-${id}`;
    const groupid = asGroupId(text);
    if (groupid === undefined) {
      warn(formatText("groupid", "invalid", text));
      continue;
    }
    const listed = [...valuesOf(entry, "member"), ...valuesOf(entry, "uniqueMember")];
    const members = listed.flatMap((dn) => byDn.get(sameDn(dn)) ?? []);
    groups.set(groupid, { groupid, members });
  }
  return [...groups.values()];
}
