import { FormDialog } from "../../components/dialog/FormDialog";
import { NumberField } from "../../components/fields/NumberField";
import { useText } from "../../i18n/useText";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { growCall } from "./configCalls";
import type { ConfigRow } from "./configRows";
import { RowNeed } from "./RowNeed";

interface DiskGrowProps {
  readonly guest: Guest;
  readonly row: ConfigRow;
  readonly onClose: () => void;
}

const LARGEST = 131_072;

/** **Resize disk**: by how much; disks only grow. */
export function DiskGrow({ guest, row, onClose }: DiskGrowProps) {
  const t = useText("guests");
  const storage = row.value.split(":")[0] ?? "";
  const call = useCallForm<{ readonly gib: number | undefined }>({
    defaultValues: { gib: undefined },
    toCalls: ({ gib = 0 }) => [growCall(guest, row.option, gib)],
    faults: ({ gib }, errors) => {
      if (gib === undefined) return { gib: errors("field.missing") };
      if (!Number.isInteger(gib) || gib < 1) return { gib: errors("field.minimum", { min: 1 }) };
      return { gib: gib > LARGEST ? errors("field.maximum", { max: LARGEST }) : undefined };
    },
    fieldOf: { size: "gib" },
    success: () => t("optionSaved", { option: row.label }),
    onDone: onClose,
  });
  return (
    <FormDialog
      open
      title={t("resizeTitle", { option: row.label })}
      submitLabel={t("resize")}
      onClose={onClose}
      {...call.dialog}
      effect={
        <RowNeed
          guest={guest}
          row={row}
          more={[
            { privileges: ["Datastore.AllocateSpace"], paths: [`/storage/${storage}`] },
            ...(guest.kind === "lxc" ? [{ privileges: ["VM.Config.Options"], paths: [`/vms/${guest.vmid}`] }] : []),
          ]}
        />
      }
    >
      <ShownValue label={row.label} value={row.value} />
      <NumberField control={call.form.control} name="gib" label={t("increment")} required min={1} helper={t("growHint")} />
    </FormDialog>
  );
}
