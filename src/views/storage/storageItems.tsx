import type { ResourceRow } from "../../api/schemas/resources";
import type { KeyValue } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";
import { namesOf } from "../../widgets/select/namesOf";
import { UsageBar } from "../../widgets/summary/UsageBar";
import { useFigures } from "../../widgets/summary/useFigures";

const CONTENTS = ["images", "iso", "vztmpl", "backup", "rootdir", "snippets", "import"] as const;

/** What the status box of a storage lists. */
export function useStorageItems(row: ResourceRow | undefined): readonly KeyValue[] {
  const t = useText("nodes");
  const common = useText("common");
  const { figures } = useFigures();
  if (row === undefined) return [];
  const content = namesOf(row.content).map((name) => {
    const known = CONTENTS.find((one) => one === name);
    return known === undefined ? name : t(`contents.${known}`);
  });
  const used = row.disk ?? 0;
  const total = row.maxdisk ?? 0;
  const usage = t("usedOf", { ...figures(used, total) });
  return [
    { id: "name", label: t("name"), value: row.storage ?? "", mono: true },
    { id: "node", label: t("node"), value: row.node ?? "", mono: true },
    { id: "status", label: t("status"), value: t(row.status === "available" ? "states.available" : "states.unknown") },
    { id: "type", label: t("type"), value: row.plugintype ?? "", mono: true },
    { id: "shared", label: t("shared"), value: common(row.shared === true ? "yes" : "no") },
    { id: "content", label: t("content"), value: content.join(", ") },
    {
      id: "usage",
      label: t("usage"),
      value: <UsageBar label={t("usage")} part={total === 0 ? 0 : used / total} text={usage} />,
    },
  ];
}
