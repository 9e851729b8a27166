import { useMemo } from "react";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";
import { storageid } from "../../api/schemas/storages";
import { FormDialog } from "../../components/dialog/FormDialog";
import type { PickColumn } from "../../components/fields/PickColumn";
import { PickField } from "../../components/fields/PickField";
import { Banner } from "../../components/layout/Banner";
import type { Text } from "../../i18n/catalogue";
import { useLanguage, useText } from "../../i18n/useText";
import { formatBytes } from "../../lib/format";
import { useReason } from "../../widgets/action/useReason";
import { fieldFault } from "../../widgets/form/fieldRule";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { useCallForm } from "../../widgets/form/useCallForm";
import { useListState } from "../../widgets/select/useListState";
import { addStorageCall } from "./memberCalls";

interface AddStorageProps {
  readonly pool: string;
  readonly members: readonly ResourceRow[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function storageColumns(t: Text<"pools">, locale: string): readonly PickColumn<ResourceRow>[] {
  const size = (bytes: number | undefined) => (bytes === undefined ? "" : formatBytes(bytes, locale));
  const free = (row: ResourceRow) => (row.maxdisk === undefined ? undefined : row.maxdisk - (row.disk ?? 0));
  return [
    { id: "storage", header: t("name"), text: (row) => row.storage ?? "", mono: true, width: 160 },
    { id: "type", header: t("storageType"), text: (row) => row.plugintype ?? "", width: 90 },
    { id: "avail", header: t("storageAvail"), text: (row) => size(free(row)) },
    { id: "total", header: t("storageTotal"), text: (row) => size(row.maxdisk) },
  ];
}

/** **Add: Storage** to a pool (gui.md section 9.3). */
export function AddStorage({ pool, members, onDone, onClose }: AddStorageProps) {
  const t = useText("pools");
  const locale = useLanguage();
  const resources = useResources();
  const path = `/pool/${pool}`;
  const columns = useMemo(() => storageColumns(t, locale), [t, locale]);
  const rows = useMemo(() => {
    const inside = new Set(members.map((row) => row.storage));
    const found = new Map<string, ResourceRow>();
    for (const row of resources.data ?? []) {
      if (row.type !== "storage" || row.storage === undefined || inside.has(row.storage)) continue;
      if (!found.has(row.storage)) found.set(row.storage, row);
    }
    return resources.data === undefined ? undefined : [...found.values()];
  }, [resources.data, members]);
  const call = useCallForm<{ readonly storage: string }>({
    defaultValues: { storage: "" },
    toCalls: ({ storage }) => [addStorageCall(pool, storage)],
    faults: ({ storage }, errors) => ({ storage: fieldFault(storageid, storage, errors, true) }),
    success: ({ storage }) => t("storageAdded", { storage, pool }),
    onDone,
  });
  const reason = useReason({ name: "pools.update", params: { poolid: pool } });
  return (
    <FormDialog
      open
      title={t("addStorageTitle")}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      readOnlyReason={reason}
      effect={
        <>
          <Banner tone="info">{`${t("addEffect", { path })} ${t("addNeeds", { path })}`}</Banner>
          <EffectSlot calls={call.calls} />
        </>
      }
    >
      <PickField
        {...useListState(resources)}
        control={call.form.control}
        name="storage"
        label={t("storage")}
        required
        columns={columns}
        rows={rows}
        rowId={(row) => row.storage ?? ""}
      />
    </FormDialog>
  );
}
