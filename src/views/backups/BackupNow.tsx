import { useWatch } from "react-hook-form";
import { useNeeds } from "../../access/needs";
import { storageid } from "../../api/schemas/storages";
import { FormDialog } from "../../components/dialog/FormDialog";
import { CheckField } from "../../components/fields/CheckField";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { useText } from "../../i18n/useText";
import { fieldFault } from "../../widgets/form/fieldRule";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { useGuestText } from "../../widgets/guest/useGuestText";
import { NeedLines } from "../../widgets/need/NeedLines";

interface BackupNowProps {
  readonly guest: Guest;
  readonly storage: string;
  readonly storages: readonly string[];
  readonly onClose: () => void;
}

interface Values {
  readonly storage: string;
  readonly mode: "snapshot" | "suspend" | "stop";
  readonly guarded: boolean;
}

const MODES = ["snapshot", "suspend", "stop"] as const;

/** **Backup now**: to which storage, and how. */
export function BackupNow({ guest, storage, storages, onClose }: BackupNowProps) {
  const t = useText("guests");
  const name = useGuestText(guest);
  const call = useCallForm<Values>({
    defaultValues: { storage, mode: "snapshot", guarded: false },
    toCalls: (values) => [
      {
        name: "backups.run",
        params: {
          node: guest.node,
          vmid: [guest.vmid],
          storage: values.storage,
          mode: values.mode,
          ...(values.guarded && { protected: true }),
        },
      },
    ],
    faults: (values, errors) => ({ storage: fieldFault(storageid, values.storage, errors, true) }),
    success: () => t("done.backup", { guest: name }),
    onDone: onClose,
  });
  const { control, formState } = call.form;
  const chosen = useWatch({ control, name: "storage" });
  const needs = [
    { privileges: ["VM.Backup"], paths: [`/vms/${guest.vmid}`] },
    ...(chosen === "" ? [] : [{ privileges: ["Datastore.AllocateSpace"], paths: [`/storage/${chosen}`] }]),
  ];
  const states = useNeeds(needs);
  return (
    <FormDialog
      open
      title={t("backupTitle", { guest: name })}
      submitLabel={t("backup")}
      onClose={onClose}
      onSubmit={call.submit}
      loading={call.loading}
      submitError={call.submitError}
      dirty={call.dirty}
      valid={Object.keys(formState.errors).length === 0}
      effect={<NeedLines needs={needs.map((need, at) => ({ need, state: states[at] ?? "unknown" }))} />}
    >
      <FreeChoiceField
        control={control}
        name="storage"
        label={t("storage")}
        required
        mono
        suggestions={storages.map((value) => ({ value }))}
      />
      <ChoiceField
        control={control}
        name="mode"
        label={t("mode")}
        options={MODES.map((value) => ({ value, label: t(`modes.${value}`) }))}
      />
      <CheckField control={control} name="guarded" label={t("protect")} helper={t("protectHint")} />
    </FormDialog>
  );
}
