import { useNavigate } from "@tanstack/react-router";
import { useWatch } from "react-hook-form";
import { useNeeds } from "../../access/needs";
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
import { NeedLines } from "../need/NeedLines";
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
  const { control, formState } = call.form;
  const values = useWatch({ control, compute: (all: RestoreValues) => all });
  const there = standing(values.vmid);
  const needs = values.vmid === "" ? [] : restoreNeeds(plan, values, there !== undefined);
  const states = useNeeds(needs);
  return (
    <FormDialog
      open
      title={t("restore.title")}
      submitLabel={t("restore.button")}
      onClose={onClose}
      onSubmit={call.submit}
      onReset={call.reset}
      loading={call.loading}
      submitError={call.submitError}
      dirty={call.dirty}
      valid={Object.keys(formState.errors).length === 0}
      effect={
        <>
          {there === undefined ? null : (
            <Banner tone="warning">{t("restore.over", { vmid: values.vmid, name: there.name ?? values.vmid })}</Banner>
          )}
          {there?.status === "running" ? <Banner tone="warning">{t("restore.running")}</Banner> : null}
          <NeedLines needs={needs.map((need, at) => ({ need, state: states[at] ?? "unknown" }))} />
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
