import type { RealmRecord } from "../../api/schemas/realms";
import { FormDialog } from "../../components/dialog/FormDialog";
import { CheckField } from "../../components/fields/CheckField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { WideFields } from "../../widgets/columns/WideFields";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { useCallForm } from "../../widgets/form/useCallForm";
import { builtInChange, builtInFaults, type BuiltInValues, builtInValues } from "./builtInForm";
import { updateRealm } from "./realmCalls";
import { TfaFields } from "./TfaFields";

interface BuiltInDialogProps {
  readonly realm: string;
  readonly kind: "pam" | "pve";
  readonly record: RealmRecord;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The dialog of the realms pam and pve (gui.md section 11.2). */
export function BuiltInDialog({ realm, kind, record, onDone, onClose }: BuiltInDialogProps) {
  const t = useText("realms");
  const call = useCallForm<BuiltInValues>({
    defaultValues: builtInValues(record),
    toCalls: (values) => updateRealm(realm, builtInChange(values), record.digest),
    faults: builtInFaults,
    success: () => t("saved", { id: realm }),
    onDone,
  });
  const { control, watch } = call.form;
  return (
    <FormDialog
      open
      width={660}
      title={t("editTitle", { kind: t(`kind.${kind}`) })}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={useReason(call.calls[0])}
      effect={call.dialog.dirty ? <EffectSlot calls={call.calls} reserve={false} /> : undefined}
    >
      <TwoColumns
        left={
          <>
            <ShownValue label={t("realm")} value={realm} />
            <CheckField control={control} name="default" label={t("default")} />
          </>
        }
        right={<TfaFields control={control} chosen={watch("tfa")} />}
      />
      <WideFields>
        <TextField control={control} name="comment" label={t("comment")} />
      </WideFields>
    </FormDialog>
  );
}
