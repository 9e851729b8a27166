import type { ResourceRow } from "../../api/schemas/resources";

const FIRST = 100;

/** The lowest id that no guest known to the login has. */
export function nextId(rows: readonly ResourceRow[]): string {
  const taken = new Set(rows.flatMap((row) => row.vmid ?? []));
  let id = FIRST;
  while (taken.has(id)) id += 1;
  return String(id);
}
