import { type KeyboardEvent, useMemo } from "react";
import { useWatch } from "react-hook-form";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";
import { FormDialog } from "../../components/dialog/FormDialog";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { useCallForm } from "../../widgets/form/useCallForm";
import { addGuestsCall } from "./memberCalls";
import { guestColumns } from "./guestColumns";
import { LeftPools } from "./LeftPools";

interface AddGuestsProps {
  readonly pool: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface Values {
  readonly vms: readonly string[];
}

const rowId = (row: ResourceRow) => row.id;
/** Enter in the filter does not send the form. */
function keepInside(event: KeyboardEvent): void {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}

const vmidOf = (row: ResourceRow) => String(row.vmid ?? "");

/** **Add: Virtual Machine** to a pool: guests to tick, and which pools they would leave (gui.md section 9.3). */
export function AddGuests({ pool, onDone, onClose }: AddGuestsProps) {
  const t = useText("pools");
  const resources = useResources();
  const path = `/pool/${pool}`;
  const rows = useMemo(
    () => resources.data?.filter((row) => (row.type === "qemu" || row.type === "lxc") && row.pool !== pool),
    [resources.data, pool],
  );
  const call = useCallForm<Values>({
    defaultValues: { vms: [] },
    toCalls: ({ vms }) => [addGuestsCall(pool, vms)],
    faults: ({ vms }) => ({ vms: vms.length === 0 ? t("tickOne") : undefined }),
    success: ({ vms }) => t("guestsAdded", { count: vms.length, pool }),
    onDone,
  });
  const { control, setValue, getValues, formState } = call.form;
  const vms = useWatch({ control, name: "vms" });
  const columns = useMemo(() => {
    const toggle = (vmid: string) => {
      const now = getValues("vms");
      const next = now.includes(vmid) ? now.filter((one) => one !== vmid) : [...now, vmid];
      setValue("vms", next, { shouldDirty: true, shouldValidate: formState.isSubmitted });
    };
    return { list: guestColumns(t, { picked: new Set(vms), toggle }), toggle };
  }, [t, vms, getValues, setValue, formState.isSubmitted]);
  const reason = useReason({ name: "pools.update", params: { poolid: pool } });
  const picked = (rows ?? []).filter((row) => vms.includes(vmidOf(row)));
  const fault = formState.errors.vms?.message;
  return (
    <FormDialog
      open
      width={800}
      title={t("addGuestTitle")}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      readOnlyReason={reason}
      effect={
        <>
          {picked.length > 0 ? <Banner tone="info">{t("addEffect", { path })}</Banner> : null}
          <LeftPools picked={picked} />
          <EffectSlot calls={call.calls} />
        </>
      }
    >
      <div style={{ display: "flex", height: "min(46vh, 380px)", minHeight: 200 }} onKeyDown={keepInside}>
        <DataGrid
          id="pool-add-guests"
          label={t("guests")}
          rows={rows}
          columns={columns.list}
          rowId={rowId}
          sort={{ id: "vmid", desc: false }}
          onOpen={(row) => columns.toggle(vmidOf(row))}
          empty={
            <EmptyState icon="guest" title={t("noGuests")}>
              {t("noGuestsHint")}
            </EmptyState>
          }
        />
      </div>
      {fault === undefined ? null : <Banner tone="error">{fault}</Banner>}
      <p style={{ margin: 0 }}>{`${t("moveHint")} ${t("addNeeds", { path })}`}</p>
    </FormDialog>
  );
}
