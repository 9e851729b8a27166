import { useWatch } from "react-hook-form";
import { storageid } from "../../api/schemas/storages";
import { useStoragesOf } from "../../api/templates";
import { FormDialog } from "../../components/dialog/FormDialog";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { NumberField } from "../../components/fields/NumberField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { fieldFault } from "../../widgets/form/fieldRule";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { HeldLines } from "../../widgets/need/HeldLines";
import { freeSlot, setOptionsCall } from "./configCalls";

interface AddDiskProps {
  readonly guest: Guest;
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

interface Values {
  readonly storage: string;
  readonly gib: number | undefined;
  readonly path: string;
}

/** **Add: Hard Disk** of a machine, **Add: Mount Point** of a container. */
export function AddDisk({ guest, taken, onClose }: AddDiskProps) {
  const t = useText("guests");
  const isLxc = guest.kind === "lxc";
  const slot = freeSlot(taken, isLxc ? "mp" : "scsi");
  const storages = useStoragesOf(guest.node, isLxc ? "rootdir" : "images");
  const call = useCallForm<Values>({
    defaultValues: { storage: "", gib: 32, path: "" },
    toCalls: ({ storage, gib = 1, path }) => [
      setOptionsCall(guest, { [slot]: `${storage}:${String(gib)}${isLxc ? `,mp=${path}` : ""}` }),
    ],
    faults: ({ storage, gib, path }, errors) => ({
      storage: fieldFault(storageid, storage, errors, true),
      gib: gib === undefined ? errors("field.missing") : gib < 1 ? errors("field.minimum", { min: 1 }) : undefined,
      path: isLxc && !/^\/[^,]+$/.test(path) ? t("mountPathWrong") : undefined,
    }),
    fieldOf: { [slot]: "storage" },
    success: () => t("optionAdded", { option: slot }),
    onDone: onClose,
  });
  const { control } = call.form;
  const storage = useWatch({ control, name: "storage" });
  const needs = [
    { privileges: ["VM.Config.Disk"], paths: [`/vms/${guest.vmid}`] },
    ...(storage === "" ? [] : [{ privileges: ["Datastore.AllocateSpace"], paths: [`/storage/${storage}`] }]),
  ];
  return (
    <FormDialog
      open
      title={t("addTitle", { what: t(isLxc ? "mountPoint" : "hardDisk") })}
      submitLabel={t("add")}
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
        suggestions={(storages.data ?? []).map((row) => ({ value: row.storage, description: row.type }))}
      />
      <NumberField control={control} name="gib" label={t("diskSize")} required min={1} />
      {isLxc ? <TextField control={control} name="path" label={t("mountPath")} required mono /> : null}
    </FormDialog>
  );
}
