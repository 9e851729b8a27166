import type { ResourceRow } from "../api/schemas/resources";

/** The ACL path of a resource itself. */
export function objectPath(row: ResourceRow): string {
  switch (row.type) {
    case "qemu":
    case "lxc":
      return `/vms/${String(row.vmid ?? "")}`;
    case "node":
      return `/nodes/${row.node ?? ""}`;
    case "storage":
      return `/storage/${row.storage ?? ""}`;
    case "pool":
      return `/pool/${row.pool ?? ""}`;
    case "network":
    case "sdn":
      return `/sdn/zones/${row.network ?? row.sdn ?? row.id.split("/").at(-1) ?? ""}`;
  }
}
