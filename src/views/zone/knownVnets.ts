import type { AclRow } from "../../api/schemas/permissions";

/** The VNets of a zone that entries name; the rest can be typed. */
export function knownVnets(rows: readonly AclRow[], zone: string): readonly string[] {
  const start = `/sdn/zones/${zone}/`;
  const found = rows.flatMap((row) => (row.path.startsWith(start) ? [row.path.slice(start.length).split("/")[0] ?? ""] : []));
  return [...new Set(found)].filter((name) => name !== "").sort();
}

/** The ACL path of a VNet, or of one VLAN of it; `undefined` where the parts name none. */
export function vnetPath(zone: string, vnet: string, vlan: string): string | undefined {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(vnet)) return undefined;
  if (vlan === "") return `/sdn/zones/${zone}/${vnet}`;
  const isVlan = /^[1-9]\d*$/.test(vlan) && Number(vlan) <= LAST_VLAN;
  return isVlan ? `/sdn/zones/${zone}/${vnet}/${vlan}` : undefined;
}

const LAST_VLAN = 4096;
