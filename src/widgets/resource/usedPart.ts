import type { ResourceRow } from "../../api/schemas/resources";

/** How full a storage is, from 0 to 1; nothing for other resources and where the figures are not told. */
export function usedPart(row: ResourceRow): number | undefined {
  const { type, disk, maxdisk } = row;
  return type === "storage" && disk !== undefined && maxdisk !== undefined && maxdisk > 0 ? disk / maxdisk : undefined;
}
