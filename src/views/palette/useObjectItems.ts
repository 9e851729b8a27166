import { useMemo } from "react";
import { useGroups } from "../../api/groups";
import { useRealms } from "../../api/realms";
import { useResources } from "../../api/resources";
import { useRoles } from "../../api/roles";
import type { ResourceRow } from "../../api/schemas/resources";
import { useUsers } from "../../api/users";
import { fullName } from "../../widgets/select/fullName";
import { firstCardOf } from "../../widgets/resource/firstCard";
import { addressOfRow, labelOfRow } from "../../widgets/resource/treeEntry";
import { TYPE_ICONS } from "../../widgets/resource/TreeIcon";
import type { PaletteItem, PaletteKind } from "./PaletteItem";

const KINDS: Readonly<Record<ResourceRow["type"], PaletteKind>> = {
  qemu: "guest",
  lxc: "guest",
  node: "node",
  storage: "storage",
  pool: "pool",
  network: "zone",
  sdn: "zone",
};

function resource(row: ResourceRow): PaletteItem {
  return {
    id: row.id,
    kind: KINDS[row.type],
    label: labelOfRow(row, { sortKey: "vmid", nestPools: false }),
    detail: [row.vmid === undefined ? undefined : row.node, row.pool].filter((one) => one !== undefined).join(" "),
    words: row.tags ?? "",
    icon: TYPE_ICONS[row.type],
    mono: true,
    run: firstCardOf(addressOfRow(row)),
  };
}

const selecting = (tab: string, id: string, more = "") => `/datacenter/${tab}?sel=${encodeURIComponent(id)}${more}`;

/** All objects that the login may see: where the palette can go. `pages` are the datacenter's cards that exist. */
export function useObjectItems(pages: ReadonlySet<string>, viewAs: (authid: string) => string): readonly PaletteItem[] {
  const resources = useResources();
  const users = useUsers();
  const groups = useGroups();
  const roles = useRoles();
  const realms = useRealms();
  return useMemo(() => {
    const people = users.data ?? [];
    const named = (kind: PaletteKind, icon: PaletteItem["icon"], tab: string) => (label: string, detail?: string): PaletteItem => ({
      id: `${kind}/${label}`,
      kind,
      label,
      detail,
      icon,
      mono: true,
      run: selecting(tab, label),
    });
    const token = (userid: string, tokenid: string): PaletteItem => ({
      ...named("token", "token", "tokens")(`${userid}!${tokenid}`),
      ...(!pages.has("tokens") && { run: selecting("users", userid) }),
    });
    const seen = (authid: string, icon: PaletteItem["icon"]): PaletteItem => ({
      id: `viewAs/${authid}`,
      kind: "viewAs",
      label: authid,
      icon,
      mono: true,
      run: viewAs(authid),
    });
    return [
      ...(resources.data ?? []).map(resource),
      ...people.map((row) => named("user", "user", "users")(row.userid, fullName(row))),
      ...(groups.data ?? []).map((row) => named("group", "group", "groups")(row.groupid, row.comment)),
      ...(roles.data ?? []).map((row) => named("role", "role", "roles")(row.roleid)),
      ...(realms.data ?? []).map((row) => named("realm", "realm", "realms")(row.realm, row.comment)),
      ...people.flatMap((row) => (row.tokens ?? []).map((one) => token(row.userid, one.tokenid))),
      ...people.map((row) => seen(row.userid, "eye")),
    ];
  }, [resources.data, users.data, groups.data, roles.data, realms.data, pages, viewAs]);
}
