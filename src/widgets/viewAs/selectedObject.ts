import type { ResourceRow } from "../../api/schemas/resources";

/**
 * The guest, storage, node or pool whose page is open, by its address: `/guest/{vmid}/…`, `/node/{node}/…`,
 * `/storage/{node}/{storage}/…`, `/pool/{tab}/{pool}`. `undefined` elsewhere, and for what is not listed.
 */
export function selectedObject(pathname: string, rows: readonly ResourceRow[]): ResourceRow | undefined {
  const [, kind, first = "", second = "", ...rest] = pathname.split("/").map(decoded);
  switch (kind) {
    case "guest":
      return rows.find((row) => (row.type === "qemu" || row.type === "lxc") && String(row.vmid) === first);
    case "node":
      return rows.find((row) => row.type === "node" && row.node === first);
    case "storage":
      return rows.find((row) => row.type === "storage" && row.node === first && row.storage === second);
    case "pool":
      return rows.find((row) => row.type === "pool" && row.pool === [second, ...rest].join("/"));
    default:
      return undefined;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
