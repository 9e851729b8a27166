import { useRole } from "../../api/role";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { WideFields } from "../../widgets/columns/WideFields";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { given, useFill } from "../../widgets/form/fill";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { PrivilegeSelect } from "../../widgets/select/PrivilegeSelect";
import { roleCalls, roleFaults, type RoleValues } from "./roleForm";

interface RoleDialogProps {
  readonly onDone: (roleid: string) => void;
  readonly onClose: () => void;
}

/** Reads the role, then opens **Edit: Role** (gui.md section 10). */
export function RoleEdit({ roleid, ...props }: RoleDialogProps & { readonly roleid: string }) {
  const t = useText("roles");
  const role = useRole(roleid);
  return (
    <LoadedWindow title={t("editTitle")} query={role} onClose={props.onClose}>
      {(held) => <RoleForm {...props} isNew={false} values={{ roleid, privs: Object.keys(held).sort() }} />}
    </LoadedWindow>
  );
}

/** **Create: Role** (gui.md section 10); `privs` are those of the role that is cloned. */
export function RoleCreate({ privs = [], ...props }: RoleDialogProps & { readonly privs?: readonly string[] }) {
  return <RoleForm {...props} isNew values={{ roleid: "", privs }} />;
}

interface RoleFormProps extends RoleDialogProps {
  readonly isNew: boolean;
  readonly values: RoleValues;
}

function RoleForm({ isNew, values, onDone, onClose }: RoleFormProps) {
  const t = useText("roles");
  const { give } = useFill();
  const privs = give === undefined ? undefined : [...new Set([...values.privs, give])].sort();
  const call = useCallForm<RoleValues>({
    defaultValues: values,
    fill: given({ privs }),
    toCalls: (entered) => roleCalls(entered, isNew),
    faults: (entered, errors) => roleFaults(entered, isNew, errors, t),
    success: ({ roleid }) => t(isNew ? "created" : "saved", { id: roleid }),
    onDone: () => onDone(call.form.getValues("roleid")),
  });
  const { control } = call.form;
  const reason = useReason(call.calls[0]);
  return (
    <FormDialog
      open
      width={720}
      title={t(isNew ? "createTitle" : "editTitle")}
      submitLabel={t(isNew ? "create" : "ok")}
      requireChange={!isNew}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      effect={<EffectSlot calls={call.dialog.dirty ? call.calls : []} />}
    >
      <WideFields>
        {isNew ? (
          <TextField control={control} name="roleid" label={t("name")} required mono />
        ) : (
          <ShownValue label={t("name")} value={values.roleid} />
        )}
        <PrivilegeSelect control={control} name="privs" required />
      </WideFields>
    </FormDialog>
  );
}
