import type { ResourceRow } from "../../api/schemas/resources";
import { Icon } from "../../components/icons/Icon";

type Status = "running" | "stopped" | "online" | "offline" | "unknown";

const STATUSES: readonly Status[] = ["running", "stopped", "online", "offline"];

/** The icon of a resource with its state; without a row, the datacenter. */
export function TreeIcon({ row }: { readonly row: ResourceRow | undefined }) {
  if (row === undefined) return <Icon name="datacenter" />;
  const status = STATUSES.find((one) => one === row.status) ?? "unknown";
  switch (row.type) {
    case "qemu":
      return <Icon name={row.template === true ? "template" : "guest"} status={status} />;
    case "lxc":
      return <Icon name={row.template === true ? "template" : "container"} status={status} />;
    case "node":
      return <Icon name="node" status={status} />;
    case "storage":
      return <Icon name="storage" />;
    case "pool":
      return <Icon name="pool" />;
    case "network":
    case "sdn":
      return <Icon name="zone" />;
  }
}
