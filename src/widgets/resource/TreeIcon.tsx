import type { ResourceRow } from "../../api/schemas/resources";
import { Icon } from "../../components/icons/Icon";
import type { IconName } from "../../components/icons/paths";
import type { ObjectStatus } from "../../components/icons/StatusOverlay";

const STATUSES: ReadonlyMap<string, ObjectStatus> = new Map([
  ["running", "running"],
  ["stopped", "stopped"],
  ["online", "online"],
  ["offline", "offline"],
  ["paused", "paused"],
  ["suspended", "paused"],
  ["prelaunch", "paused"],
]);

function statusOf(row: ResourceRow): ObjectStatus {
  if (row.lock !== undefined && row.lock !== "") return row.lock === "suspended" ? "paused" : "locked";
  return STATUSES.get(row.status ?? "") ?? "unknown";
}

/** The sign of each type of resource. */
export const TYPE_ICONS: Readonly<Record<ResourceRow["type"], IconName>> = {
  qemu: "guest",
  lxc: "container",
  node: "node",
  storage: "storage",
  pool: "pool",
  network: "zone",
  sdn: "zone",
};

function nameOf(row: ResourceRow): IconName {
  if (row.template === true) return "template";
  if (row.type === "network" && row["network-type"] === "fabric") return "fabric";
  return row.type === "storage" && row.content === "import" ? "download" : TYPE_ICONS[row.type];
}

/** The icon of a resource with its state; without a row, the datacenter. */
export function TreeIcon({ row }: { readonly row: ResourceRow | undefined }) {
  if (row === undefined) return <Icon name="datacenter" />;
  const stateful = row.type === "qemu" || row.type === "lxc" || row.type === "node";
  return <Icon name={nameOf(row)} {...(stateful && { status: statusOf(row) })} />;
}
