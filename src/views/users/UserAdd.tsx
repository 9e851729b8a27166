import { useRealms } from "../../api/realms";
import type { RealmRow } from "../../api/schemas/realms";
import { FormDialog } from "../../components/dialog/FormDialog";
import { PasswordField } from "../../components/fields/PasswordField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { RealmSelect } from "../../widgets/select/RealmSelect";
import { RealmHint } from "./RealmHint";
import { AccessFields, CommentField, KeysField, PersonFields } from "./SettingsFields";
import { createCalls, emptyUser, type NewUser, newUserFaults, takesPassword } from "./userForm";

interface UserAddProps {
  readonly onDone: (userid: string) => void;
  readonly onClose: () => void;
}

/** Reads the realms, then opens **Add: User** with the default one (gui.md section 5.3). */
export function UserAdd(props: UserAddProps) {
  const t = useText("users");
  const realms = useRealms();
  return (
    <LoadedWindow title={t("addTitle")} query={realms} onClose={props.onClose}>
      {(rows) => <UserAddForm {...props} realms={rows} />}
    </LoadedWindow>
  );
}

function UserAddForm({ onDone, onClose, realms }: UserAddProps & { readonly realms: readonly RealmRow[] }) {
  const t = useText("users");
  const byDefault = realms.find((row) => row.default === true)?.realm ?? "pam";
  const idOf = (values: NewUser) => `${values.name}@${values.realm}`;
  const call = useCallForm<NewUser>({
    defaultValues: emptyUser(byDefault),
    toCalls: createCalls,
    faults: newUserFaults,
    fieldOf: { userid: "name" },
    success: (values) => t("added", { id: idOf(values) }),
    onDone: () => onDone(idOf(call.form.getValues())),
  });
  const { control, watch, formState } = call.form;
  const realm = watch("realm");
  const reason = useReason(call.calls[0]);
  const withPassword = takesPassword(realm);
  const type = realms.find((row) => row.realm === realm)?.type ?? undefined;
  const unprotected = withPassword && watch("password") === "";
  return (
    <FormDialog
      open
      width={640}
      title={t("addTitle")}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      advanced={<KeysField control={control} managed={false} />}
      advancedInvalid={formState.errors.keys !== undefined}
      effect={<EffectSlot calls={call.calls} />}
    >
      <TwoColumns
        left={
          <>
            <TextField control={control} name="name" label={t("userName")} required autoComplete="off" mono />
            <RealmSelect control={control} name="realm" required />
            {withPassword ? (
              <>
                <PasswordField control={control} name="password" label={t("addPassword")} autoComplete="new-password" />
                <PasswordField control={control} name="confirm" label={t("addConfirm")} autoComplete="new-password" />
              </>
            ) : null}
            <RealmHint type={type} unprotected={unprotected} />
            <AccessFields control={control} />
          </>
        }
        right={<PersonFields control={control} />}
      />
      <CommentField control={control} />
    </FormDialog>
  );
}
