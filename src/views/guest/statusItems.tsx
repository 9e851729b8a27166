import type { GuestStatus } from "../../api/schemas/guests";
import type { KeyValue } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";
import { formatUptime } from "../../lib/format";
import { UsageBar } from "../../widgets/summary/UsageBar";
import { useFigures } from "../../widgets/summary/useFigures";
import type { Guest } from "../../widgets/guest/guest";

const STATES = ["running", "stopped", "paused", "suspended"] as const;

/** What the status box lists; figures come once the status call has answered. */
export function useStatusItems(guest: Guest, status: GuestStatus | undefined): readonly KeyValue[] {
  const t = useText("guests");
  const common = useText("common");
  const { bytes, figures, percent } = useFigures();
  const { row } = guest;
  const now = status?.status ?? row.status ?? "";
  const known = STATES.find((state) => state === now);
  const running = now === "running";
  const item = (id: string, label: string, value: KeyValue["value"], mono = false) => [{ id, label, value, mono }];
  const cpu = status?.cpu ?? row.cpu ?? 0;
  const cpus = status?.cpus ?? row.maxcpu ?? 0;
  const mem = status?.mem ?? row.mem ?? 0;
  const maxmem = status?.maxmem ?? row.maxmem ?? 0;
  const lock = status?.lock ?? row.lock;
  const tags = status?.tags ?? row.tags;
  return [
    ...item("status", t("status"), known === undefined ? now : t(`states.${known}`)),
    ...item("name", t("name"), guest.name, true),
    ...item("node", t("node"), guest.node, true),
    ...(row.pool === undefined ? [] : item("pool", t("pool"), row.pool, true)),
    ...(lock === undefined ? [] : item("lock", t("lock"), lock, true)),
    ...(row.template === true ? item("template", t("template"), common("yes")) : []),
    ...(running ? item("uptime", t("uptime"), formatUptime(status?.uptime ?? row.uptime ?? 0)) : []),
    ...item(
      "cpu",
      t("cpu"),
      <UsageBar label={t("cpu")} part={cpu} text={t("cpuOf", { used: percent(cpu), count: cpus })} />,
    ),
    ...item(
      "memory",
      t("memory"),
      <UsageBar label={t("memory")} part={maxmem === 0 ? 0 : mem / maxmem} text={t("usedOf", { ...figures(mem, maxmem) })} />,
    ),
    ...item("disk", t("disk"), bytes(status?.maxdisk ?? row.maxdisk ?? 0)),
    ...(tags === undefined || tags === "" ? [] : item("tags", t("tags"), tags.split(";").join(", "), true)),
  ];
}
