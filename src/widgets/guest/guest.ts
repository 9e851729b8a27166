import type { ResourceRow } from "../../api/schemas/resources";

/** A guest of either kind, as the resource list has it. */
export interface Guest {
  readonly row: ResourceRow;
  readonly kind: "qemu" | "lxc";
  readonly node: string;
  readonly vmid: string;
  readonly name: string;
}

/** The guest behind a row; `undefined` for other resources. */
export function guestOf(row: ResourceRow): Guest | undefined {
  if (row.type !== "qemu" && row.type !== "lxc") return undefined;
  const vmid = String(row.vmid ?? "");
  return { row, kind: row.type, node: row.node ?? "", vmid, name: row.name ?? vmid };
}
