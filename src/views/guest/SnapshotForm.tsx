import { text } from "../../api/schemas/fields";
import { FormDialog } from "../../components/dialog/FormDialog";
import { CheckField } from "../../components/fields/CheckField";
import { TextField } from "../../components/fields/TextField";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { fieldFault } from "../../widgets/form/fieldRule";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { snapshotCall } from "../../widgets/guest/guestCalls";
import { useGuestText } from "../../widgets/guest/useGuestText";
import { describeCall, type SnapshotPlan, takeCall } from "./snapshotCalls";
import type { Snapshot } from "./snapshotColumns";

interface SnapshotFormProps {
  readonly guest: Guest;
  /** The snapshot that is edited; a new one without. */
  readonly row: Snapshot | undefined;
  readonly names: readonly string[];
  readonly onDone: (sel: string | undefined) => void;
  readonly onClose: () => void;
}

const snapname = text({ format: "configid", max: 40 });

/** **Take Snapshot**, or the description of one that exists. */
export function SnapshotForm({ guest, row, names, onDone, onClose }: SnapshotFormProps) {
  const t = useText("guests");
  const guestName = useGuestText(guest);
  const isNew = row === undefined;
  const running = guest.row.status === "running";
  const call = useCallForm<SnapshotPlan>({
    defaultValues: { snapname: row?.name ?? "", description: row?.description ?? "", vmstate: false },
    toCalls: (plan) => [isNew ? takeCall(guest, plan) : describeCall(guest, plan.snapname, plan.description)],
    faults: (plan, errors) => {
      const used = isNew && names.includes(plan.snapname) ? t("snapshotUsed") : undefined;
      return { snapname: fieldFault(snapname, plan.snapname, errors, true) ?? used };
    },
    success: (plan) => t(isNew ? "snapshotTaken" : "snapshotSaved", { guest: guestName, snapshot: plan.snapname }),
    onDone: () => onDone(call.form.getValues("snapname")),
  });
  const { control } = call.form;
  const reason = useReason(isNew ? undefined : snapshotCall(guest, row.name));
  const refused = useReason(isNew ? snapshotCall(guest, "snapshot") : undefined);
  return (
    <FormDialog
      open
      title={t(isNew ? "takeTitle" : "snapshotEditTitle", { guest: guestName })}
      submitLabel={t(isNew ? "takeSnapshot" : "ok")}
      requireChange={!isNew}
      onClose={onClose}
      {...call.dialog}
      readOnlyReason={reason}
      effect={refused === undefined ? undefined : <Banner tone="warning">{refused.text}</Banner>}
    >
      {isNew ? (
        <TextField control={control} name="snapname" label={t("name")} required mono />
      ) : (
        <ShownValue label={t("name")} value={row.name} />
      )}
      {isNew && guest.kind === "qemu" ? (
        <CheckField
          control={control}
          name="vmstate"
          label={t("withMemory")}
          disabledReason={running ? undefined : t("memoryNeedsRunning")}
        />
      ) : null}
      <TextField control={control} name="description" label={t("description")} multiline />
    </FormDialog>
  );
}
