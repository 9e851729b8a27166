import { useNavigate } from "@tanstack/react-router";
import { useWatch } from "react-hook-form";
import { useResources } from "../../api/resources";
import { useStoragesOf } from "../../api/templates";
import { FormDialog } from "../../components/dialog/FormDialog";
import { CheckField } from "../../components/fields/CheckField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { TextField } from "../../components/fields/TextField";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { ShownValue } from "../columns/ShownValue";
import { useCallForm } from "../form/useCallForm";
import { HeldLines } from "../need/HeldLines";
import { backedUpKind, type RestorePlan, restoreCall, restoreFaults, restoreNeeds, type RestoreValues } from "./restore";

interface RestoreDialogProps {
  readonly plan: RestorePlan;
  readonly onClose: () => void;
}

/** **Restore**: a backup becomes a guest, under a free id or in place of the one that has it. */
export function RestoreDialog({ plan, onClose }: RestoreDialogProps) {
  const t = useText("volumes");
  const navigate = useNavigate();
  const { node, row } = plan;
  const resources = useResources();
  const kind = backedUpKind(row);
  const storages = useStoragesOf(node, kind === "qemu" ? "images" : "rootdir");
  const standing = (vmid: string) => resources.data?.find((one) => String(one.vmid) === vmid);
  const call = useCallForm<RestoreValues>({
    defaultValues: { vmid: row.vmid === undefined ? "" : String(row.vmid), storage: "", start: false },
    toCalls: (values) => [restoreCall(plan, values, standing(values.vmid) !== undefined)],
    faults: restoreFaults,
    success: (values) => t("restore.begun", { vmid: values.vmid }),
    onDone: () => {
      const { vmid } = call.form.getValues();
      void navigate({ to: "/guest/$vmid/$tab", params: { vmid, tab: "summary" } });
    },
  });
  const { control } = call.form;
  const values = useWatch({ control, compute: (all: RestoreValues) => all });
  const there = standing(values.vmid);
  const needs = values.vmid === "" ? [] : restoreNeeds(plan, values, there !== undefined);
  return (
    <FormDialog
      open
      title={t("restore.title")}
      submitLabel={t("restore.button")}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      effect={
        <>
          {there === undefined ? null : (
            <Banner tone="warning">{t("restore.over", { vmid: values.vmid, name: there.name ?? values.vmid })}</Banner>
          )}
          {there?.status === "running" ? <Banner tone="warning">{t("restore.running")}</Banner> : null}
          <HeldLines needs={needs} />
        </>
      }
    >
      <ShownValue label={t("restore.from")} value={row.volid} />
      <TextField control={control} name="vmid" label={t("restore.vmid")} required mono />
      <FreeChoiceField
        control={control}
        name="storage"
        label={t("restore.storage")}
        helper={t("restore.storageHint")}
        mono
        suggestions={(storages.data ?? []).map(({ storage }) => ({ value: storage }))}
      />
      <CheckField control={control} name="start" label={t("restore.start")} />
    </FormDialog>
  );
}
