import type { NodeStatus } from "../../api/schemas/nodes";
import type { ResourceRow } from "../../api/schemas/resources";
import type { KeyValue } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";
import { formatUptime } from "../../lib/format";
import { UsageBar } from "../../widgets/summary/UsageBar";
import { useFigures } from "../../widgets/summary/useFigures";

const STATES = ["online", "offline", "unknown"] as const;

/** What the status box of a node lists: its state for everybody, the rest once the status call has answered. */
export function useNodeItems(row: ResourceRow | undefined, status: NodeStatus | undefined): readonly KeyValue[] {
  const t = useText("nodes");
  const { figures, percent } = useFigures();
  const state = STATES.find((one) => one === row?.status) ?? "unknown";
  const base: readonly KeyValue[] = [
    { id: "name", label: t("name"), value: row?.node ?? "", mono: true },
    { id: "status", label: t("status"), value: t(`states.${state}`) },
  ];
  if (status === undefined) return base;
  const usage = (id: string, label: string, { used, total }: { readonly used: number; readonly total: number }) => ({
    id,
    label,
    value: <UsageBar label={label} part={total === 0 ? 0 : used / total} text={t("usedOf", { ...figures(used, total) })} />,
  });
  const cpu = t("cpuOf", { used: percent(status.cpu), count: status.cpuinfo.cpus });
  return [
    ...base,
    { id: "uptime", label: t("uptime"), value: formatUptime(status.uptime) },
    { id: "cpu", label: t("cpu"), value: <UsageBar label={t("cpu")} part={status.cpu} text={cpu} /> },
    { id: "load", label: t("load"), value: status.loadavg.join(", ") },
    usage("memory", t("memory"), status.memory),
    usage("disk", t("disk"), status.rootfs),
    { id: "model", label: t("cpuModel"), value: status.cpuinfo.model, mono: true },
    { id: "kernel", label: t("kernel"), value: status.kversion, mono: true },
    { id: "version", label: t("version"), value: status.pveversion, mono: true },
  ];
}
