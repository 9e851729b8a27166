import type { GroupRow } from "../../api/schemas/groups";
import type { RealmRow } from "../../api/schemas/realms";
import type { ResourceRow } from "../../api/schemas/resources";
import type { Text, TextKey } from "../../i18n/catalogue";

/** A path and what it stands for. */
export interface PathSuggestion {
  readonly value: string;
  readonly description: string;
}

type Words = Text<"permissions">;

const FIXED: readonly (readonly [path: string, words: TextKey<"permissions">])[] = [
  ["/", "describe.root"],
  ["/access", "describe.access"],
  ["/access/groups", "describe.groups"],
  ["/access/realm", "describe.realms"],
  ["/mapping", "describe.mapping"],
  ["/mapping/cpu", "describe.mappingCpu"],
  ["/mapping/dir", "describe.mappingDir"],
  ["/mapping/hwrng", "describe.mappingHwrng"],
  ["/mapping/notifications", "describe.mappingNotifications"],
  ["/mapping/pci", "describe.mappingPci"],
  ["/mapping/usb", "describe.mappingUsb"],
  ["/nodes", "describe.nodes"],
  ["/pool", "describe.pools"],
  ["/sdn", "describe.sdn"],
  ["/sdn/fabrics", "describe.fabrics"],
  ["/sdn/zones", "describe.zones"],
  ["/storage", "describe.storages"],
  ["/vms", "describe.vms"],
];

/** Where a resource's entries stand, and what it is called there. */
export function resourcePath(row: ResourceRow, t: Words): PathSuggestion | undefined {
  switch (row.type) {
    case "qemu":
    case "lxc": {
      const key = row.type === "qemu" ? "describe.vm" : "describe.container";
      return { value: `/vms/${String(row.vmid)}`, description: t(key, { name: row.name ?? "" }).trim() };
    }
    case "node":
      return { value: `/nodes/${row.node ?? ""}`, description: t("describe.node") };
    case "storage":
      return { value: `/storage/${row.storage ?? ""}`, description: t("describe.storage") };
    case "pool":
      return { value: `/pool/${row.pool ?? ""}`, description: t("describe.pool") };
    case "network":
      return row["network-type"] === undefined || row["network-type"] === "zone"
        ? { value: `/sdn/zones/${row.network ?? ""}`, description: t("describe.zone") }
        : undefined;
    case "sdn":
      return { value: `/sdn/zones/${row.id.split("/").at(-1) ?? ""}`, description: t("describe.zone") };
  }
}

interface Known {
  readonly resources: readonly ResourceRow[];
  readonly groups: readonly GroupRow[];
  readonly realms: readonly RealmRow[];
  /** Paths that have entries. */
  readonly used?: readonly string[];
}

const order = new Intl.Collator("en", { numeric: true });

function withComment(said: string, comment: string | undefined): string {
  return comment === undefined || comment === "" ? said : `${said} – ${comment}`;
}

/**
 * What the path field offers: the fixed paths, and those of everything that the login sees, each once, groups and
 * realms included (gui.md section 13.4, and more), with what they stand for.
 */
export function pathSuggestions(known: Known, t: Words): readonly PathSuggestion[] {
  const found = new Map<string, PathSuggestion>(
    FIXED.map(([value, key]) => [value, { value, description: t(key) }]),
  );
  const add = (one: PathSuggestion | undefined) => {
    if (one !== undefined && !found.has(one.value)) found.set(one.value, one);
  };
  for (const row of known.resources) add(resourcePath(row, t));
  for (const { groupid, comment } of known.groups) {
    add({ value: `/access/groups/${groupid}`, description: withComment(t("describe.group", { name: groupid }), comment) });
  }
  for (const { realm, comment } of known.realms) {
    add({ value: `/access/realm/${realm}`, description: withComment(t("describe.realm", { name: realm }), comment) });
  }
  for (const value of known.used ?? []) add({ value, description: t("describe.used") });
  return [...found.values()].sort((left, right) => order.compare(left.value, right.value));
}
