import type { ResourceRow } from "../../api/schemas/resources";
import type { TreeSettings } from "./treeSettings";

/** Types in the order in which siblings stand, guests first. */
export const TYPE_ORDER = ["lxc", "qemu", "node", "sdn", "network", "storage", "pool"] as const;

const names = new Intl.Collator("en", { numeric: true });

const isGuest = (row: ResourceRow) => row.type === "qemu" || row.type === "lxc";

function guests(a: ResourceRow, b: ResourceRow, settings: TreeSettings): number {
  const templates = Number(a.template ?? false) - Number(b.template ?? false);
  if (settings.groupTemplates && templates !== 0) return templates;
  const byName = settings.sortKey === "name" ? names.compare(a.name ?? "", b.name ?? "") : 0;
  return byName === 0 ? (a.vmid ?? 0) - (b.vmid ?? 0) : byName;
}

function ownName(row: ResourceRow): string {
  return row.storage ?? row.network ?? row.pool ?? row.node ?? row.id;
}

/** The order of siblings: by type, normal guests before templates, then by VMID or name (gui.md section 2.6). */
export function siblingOrder(settings: TreeSettings): (a: ResourceRow, b: ResourceRow) => number {
  return (a, b) => {
    const bothGuests = isGuest(a) && isGuest(b);
    const types = TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type);
    if (types !== 0 && (settings.groupGuestTypes || !bothGuests)) return types;
    return bothGuests ? guests(a, b, settings) : names.compare(ownName(a), ownName(b));
  };
}
