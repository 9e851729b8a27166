import type { RealmRecord } from "../../api/schemas/realms";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { WideFields } from "../../widgets/columns/WideFields";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { useCallForm } from "../../widgets/form/useCallForm";
import { OpenIdAdvanced, OpenIdClient, OpenIdUsers } from "./OpenIdFields";
import { openIdChange, openIdFaults, type OpenIdValues, openIdValues } from "./openIdForm";
import { addRealm, updateRealm } from "./realmCalls";

interface OpenIdDialogProps {
  /** The stored realm; without one a realm is added. */
  readonly stored?: { readonly realm: string; readonly record: RealmRecord };
  readonly onDone: (realm: string) => void;
  readonly onClose: () => void;
}

/** The dialog of OpenID Connect realms (gui.md section 11.6). */
export function OpenIdDialog({ stored, onDone, onClose }: OpenIdDialogProps) {
  const t = useText("realms");
  const isNew = stored === undefined;
  const call = useCallForm<OpenIdValues>({
    defaultValues: openIdValues(stored?.realm ?? "", stored?.record),
    toCalls: (values) =>
      isNew
        ? addRealm("openid", values.realm, openIdChange(values), values["username-claim"])
        : updateRealm(stored.realm, openIdChange(values), stored.record.digest),
    faults: openIdFaults,
    success: ({ realm }) => t(isNew ? "added" : "saved", { id: realm }),
    onDone: () => onDone(call.form.getValues("realm")),
  });
  const { control, formState } = call.form;
  const { errors } = formState;
  return (
    <FormDialog
      open
      width={680}
      title={t(isNew ? "addTitle" : "editTitle", { kind: t("kind.openid") })}
      submitLabel={t(isNew ? "add" : "ok")}
      requireChange={!isNew}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={useReason(call.calls[0])}
      advanced={<OpenIdAdvanced control={control} />}
      advancedInvalid={errors["acr-values"] !== undefined || errors.audiences !== undefined}
      effect={call.dialog.dirty ? <EffectSlot calls={call.calls} reserve={false} /> : undefined}
    >
      <WideFields>
        <TextField control={control} name="issuer-url" label={t("issuerUrl")} required mono />
      </WideFields>
      <TwoColumns
        left={<OpenIdClient control={control} stored={stored?.realm} />}
        right={<OpenIdUsers control={control} isNew={isNew} />}
      />
      <WideFields>
        <TextField control={control} name="comment" label={t("comment")} />
      </WideFields>
    </FormDialog>
  );
}
