import { useMemo } from "react";
import type { ControlAnswer } from "../../api/sandbox/index";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Skeletons } from "../../components/feedback/Skeletons";
import { Banner } from "../../components/layout/Banner";
import { KeyValueList } from "../../components/layout/KeyValueList";
import type { Text } from "../../i18n/catalogue";
import { useLanguage, useText } from "../../i18n/useText";
import { formatNumber } from "../../lib/format";
import { ControlFailure } from "./ControlFailure";
import { ImportWarnings } from "./ImportWarnings";

type Preview = ControlAnswer<"import.preview">;

const COUNTS = ["users", "groups", "tokens", "roles", "pools", "aclEntries", "realms"] as const;
const SHOWN = 30;

function named(names: readonly string[], t: Text<"sandbox">): string {
  if (names.length === 0) return t("import.none");
  const list = names.slice(0, SHOWN).join(", ");
  return names.length <= SHOWN ? list : t("import.more", { list, count: names.length - SHOWN });
}

interface ImportPreviewProps {
  readonly asked: boolean;
  readonly preview: Preview | undefined;
  readonly error: unknown;
}

/** What the texts hold, and what Proxmox VE would ignore in them. */
export function ImportPreview({ asked, preview, error }: ImportPreviewProps) {
  const t = useText("sandbox");
  const locale = useLanguage();
  const items = useMemo(() => {
    if (preview === undefined) return [];
    const counts = COUNTS.map((id) => ({
      id,
      label: t(`import.counts.${id}`),
      value: formatNumber(preview.counts[id], locale),
    }));
    const names = [
      { id: "guests", label: t("import.namedGuests"), value: named(preview.guests, t), mono: true },
      { id: "storages", label: t("import.namedStorages"), value: named(preview.storages, t), mono: true },
      { id: "nodes", label: t("import.namedNodes"), value: named(preview.nodes, t), mono: true },
      { id: "poolNames", label: t("import.namedPools"), value: named(preview.pools, t), mono: true },
    ];
    return [...counts, ...names];
  }, [preview, t, locale]);
  if (error !== undefined) return <ControlFailure error={error} />;
  if (!asked) {
    return (
      <EmptyState icon="eye" title={t("import.waiting")}>
        {t("import.waitingHint")}
      </EmptyState>
    );
  }
  if (preview === undefined) return <Skeletons lines={6} />;
  return (
    <div style={{ display: "grid", gap: 10, gridTemplateColumns: "minmax(0, 1fr)" }}>
      <KeyValueList items={items} />
      {preview.warnings.length === 0 ? (
        <Banner tone="success">{t("import.allRead")}</Banner>
      ) : (
        <ImportWarnings warnings={preview.warnings} />
      )}
    </div>
  );
}
