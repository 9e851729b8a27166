import { useGroup } from "../../api/group";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { groupCalls, groupFaults, type GroupValues } from "./groupForm";

interface GroupDialogProps {
  readonly onDone: (groupid: string) => void;
  readonly onClose: () => void;
}

/** Reads the group, then opens **Edit: Group** (gui.md section 8). */
export function GroupEdit({ groupid, ...props }: GroupDialogProps & { readonly groupid: string }) {
  const t = useText("groups");
  const group = useGroup(groupid);
  return (
    <LoadedWindow title={t("editTitle")} query={group} onClose={props.onClose}>
      {({ comment }) => <GroupForm {...props} isNew={false} values={{ groupid, comment: comment ?? "" }} />}
    </LoadedWindow>
  );
}

/** **Create: Group** (gui.md section 8). */
export function GroupCreate(props: GroupDialogProps) {
  return <GroupForm {...props} isNew values={{ groupid: "", comment: "" }} />;
}

interface GroupFormProps extends GroupDialogProps {
  readonly isNew: boolean;
  readonly values: GroupValues;
}

function GroupForm({ isNew, values, onDone, onClose }: GroupFormProps) {
  const t = useText("groups");
  const call = useCallForm<GroupValues>({
    defaultValues: values,
    toCalls: (entered) => groupCalls(entered, isNew),
    faults: groupFaults,
    success: ({ groupid }) => t(isNew ? "created" : "saved", { id: groupid }),
    onDone: () => onDone(call.form.getValues("groupid")),
  });
  const { control } = call.form;
  const reason = useReason(call.calls[0]);
  return (
    <FormDialog
      open
      title={t(isNew ? "createTitle" : "editTitle")}
      submitLabel={t(isNew ? "create" : "ok")}
      requireChange={!isNew}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      effect={<EffectSlot calls={call.dialog.dirty ? call.calls : []} />}
    >
      {isNew ? (
        <TextField control={control} name="groupid" label={t("name")} required mono />
      ) : (
        <ShownValue label={t("name")} value={values.groupid} />
      )}
      <TextField control={control} name="comment" label={t("comment")} helper={t("membersHint")} />
    </FormDialog>
  );
}
