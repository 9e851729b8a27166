import { useWatch } from "react-hook-form";
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
import { HeldLines } from "../../widgets/need/HeldLines";

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
  const { control } = call.form;
  const chosen = useWatch({ control, name: "storage" });
  const needs = [
    { privileges: ["VM.Backup"], paths: [`/vms/${guest.vmid}`] },
    ...(chosen === "" ? [] : [{ privileges: ["Datastore.AllocateSpace"], paths: [`/storage/${chosen}`] }]),
  ];
  return (
    <FormDialog
      open
      title={t("backupTitle", { guest: name })}
      submitLabel={t("backup")}
      onClose={onClose}
      {...call.dialog}
      effect={<HeldLines needs={needs} />}
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
