import type { ResourceRow } from "../../api/schemas/resources";

/** How many resources of each kind a list holds; storages and zones are counted once, on however many nodes. */
export function resourceCounts(rows: readonly ResourceRow[]) {
  const guests = (type: "qemu" | "lxc") => {
    const all = rows.filter((row) => row.type === type);
    return { total: all.length, running: all.filter((row) => row.status === "running").length };
  };
  const names = (type: ResourceRow["type"], name: (row: ResourceRow) => string | undefined) =>
    new Set(rows.filter((row) => row.type === type).map(name)).size;
  return {
    node: rows.filter((row) => row.type === "node").length,
    qemu: guests("qemu"),
    lxc: guests("lxc"),
    storage: names("storage", (row) => row.storage),
    zone: names("network", (row) => row.network) + names("sdn", (row) => row.sdn),
  };
}
