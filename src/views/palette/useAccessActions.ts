import type { Call } from "../../api/endpoints/index";
import type { IconName } from "../../components/icons/paths";
import type { TextKey } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import type { PaletteItem } from "./PaletteItem";

const GROUP: Call = { name: "groups.create", params: { groupid: "" } };
const POOL: Call = { name: "pools.create", params: { poolid: "" } };
const ROLE: Call = { name: "roles.create", params: { roleid: "" } };
const REALM: Call = { name: "realms.create", params: { realm: "", type: "ldap" } };
const ENTRY: Call = { name: "acl.update", params: { path: "/", roles: [] } };

interface Action {
  readonly id: TextKey<"palette">;
  readonly icon: IconName;
  /** The card of the datacenter and the dialog on it. */
  readonly tab: string;
  readonly dialog: string;
  readonly reason: string | undefined;
}

/** What can be created: each with the reason why the login may not, decided as its button decides it. */
export function useAccessActions(pages: ReadonlySet<string>, newUser: Call): readonly PaletteItem[] {
  const t = useText("palette");
  const user = useReason(newUser, { bucket: "access", privilege: "User.Modify" })?.text;
  const group = useReason(GROUP)?.text;
  const pool = useReason(POOL)?.text;
  const role = useReason(ROLE)?.text;
  const realm = useReason(REALM)?.text;
  // Whoever may not grant on `/` may do so elsewhere: the dialog asks for the path.
  const onRoot = useReason(ENTRY)?.text;
  const grant = onRoot === undefined ? undefined : t("grantElsewhere", { reason: onRoot });
  const actions: readonly Action[] = [
    { id: "createUser", icon: "user", tab: "users", dialog: "add", reason: user },
    { id: "createGroup", icon: "group", tab: "groups", dialog: "create", reason: group },
    { id: "createRole", icon: "role", tab: "roles", dialog: "create", reason: role },
    { id: "createPool", icon: "pool", tab: "pools", dialog: "create", reason: pool },
    { id: "grantUser", icon: "permission", tab: "permissions", dialog: "addUser", reason: grant },
    { id: "grantGroup", icon: "permission", tab: "permissions", dialog: "addGroup", reason: grant },
    { id: "grantToken", icon: "permission", tab: "permissions", dialog: "addToken", reason: grant },
    { id: "addLdap", icon: "realm", tab: "realms", dialog: "add-ldap", reason: realm },
    { id: "addAd", icon: "realm", tab: "realms", dialog: "add-ad", reason: realm },
    { id: "addOpenid", icon: "realm", tab: "realms", dialog: "add-openid", reason: realm },
  ];
  return actions
    .filter(({ tab }) => pages.has(tab))
    .map(({ id, icon, tab, dialog, reason }) => ({
      id,
      kind: "action",
      label: t(id),
      words: t("createWords"),
      icon,
      run: `/datacenter/${tab}?dialog=${dialog}`,
      reason,
    }));
}
