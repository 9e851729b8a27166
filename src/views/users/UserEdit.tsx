import { useUser } from "../../api/user";
import type { UserRecord } from "../../api/schemas/users";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { given, useFill } from "../../widgets/form/fill";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { AccessFields, CommentField, KeysField, PersonFields } from "./SettingsFields";
import { keysAreManaged } from "./tfaState";
import { settingsFaults, settingsOf, updateCalls, type UserSettings } from "./userForm";

interface UserEditProps {
  readonly userid: string;
  readonly onClose: () => void;
}

/** Reads the user, then opens **Edit: User** (gui.md section 5.3). */
export function UserEdit(props: UserEditProps) {
  const t = useText("users");
  const user = useUser(props.userid);
  return (
    <LoadedWindow title={t("editTitle")} query={user} onClose={props.onClose}>
      {(record) => <UserEditForm {...props} record={record} />}
    </LoadedWindow>
  );
}

function UserEditForm({ userid, onClose, record }: UserEditProps & { readonly record: UserRecord }) {
  const t = useText("users");
  const { join, enable, expire } = useFill();
  const groups = join === undefined ? undefined : [...new Set([...(record.groups ?? []), join])];
  const call = useCallForm<UserSettings>({
    defaultValues: settingsOf(record),
    fill: given({ groups, enable, expire }),
    toCalls: (values) => updateCalls(userid, values),
    faults: settingsFaults,
    success: () => t("saved", { id: userid }),
    onDone: onClose,
  });
  const { control, formState } = call.form;
  const reason = useReason(call.calls[0]);
  return (
    <FormDialog
      open
      width={640}
      title={t("editTitle")}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      advanced={<KeysField control={control} managed={keysAreManaged(record.keys)} />}
      advancedInvalid={formState.errors.keys !== undefined}
      effect={<EffectSlot calls={call.dialog.dirty ? call.calls : []} />}
    >
      <TwoColumns
        left={
          <>
            <ShownValue label={t("userName")} value={userid} />
            <AccessFields control={control} />
          </>
        }
        right={<PersonFields control={control} />}
      />
      <CommentField control={control} />
    </FormDialog>
  );
}
