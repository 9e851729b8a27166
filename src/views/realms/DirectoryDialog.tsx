import type { RealmRecord } from "../../api/schemas/realms";
import { FormDialog } from "../../components/dialog/FormDialog";
import { CheckField } from "../../components/fields/CheckField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { WideFields } from "../../widgets/columns/WideFields";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { useCallForm } from "../../widgets/form/useCallForm";
import { directoryChange, directoryFaults, type DirectoryKind, type DirectoryValues, directoryValues } from "./directoryForm";
import { DirectoryGeneral } from "./DirectoryGeneral";
import { DirectorySync } from "./DirectorySync";
import { type DirectoryTab, DirectoryTabs } from "./DirectoryTabs";
import { addRealm, updateRealm } from "./realmCalls";
import { storedText } from "../../widgets/realmSync/stored";
import { faultyTabs } from "./syncFields";

interface DirectoryDialogProps {
  readonly kind: DirectoryKind;
  /** The stored realm; without one a realm is added. */
  readonly stored?: { readonly realm: string; readonly record: RealmRecord };
  readonly tab: DirectoryTab;
  readonly onTab: (tab: DirectoryTab) => void;
  readonly onDone: (realm: string) => void;
  readonly onClose: () => void;
}

const FIELD_OF = { sync_attributes: "email", "sync-defaults-options": "scope" } as const;

/** The dialog of AD and LDAP realms (gui.md sections 11.3 to 11.5). */
export function DirectoryDialog({ kind, stored, tab, onTab, onDone, onClose }: DirectoryDialogProps) {
  const t = useText("realms");
  const errors = useText("errors");
  const isNew = stored === undefined;
  const attributes = storedText(stored?.record, "sync_attributes");
  const call = useCallForm<DirectoryValues>({
    defaultValues: directoryValues(stored?.realm ?? "", stored?.record),
    toCalls: (values) => {
      const change = directoryChange(values, kind, attributes);
      return isNew ? addRealm(kind, values.realm, change) : updateRealm(stored.realm, change, stored.record.digest);
    },
    faults: (values, words) => directoryFaults(values, kind, words),
    fieldOf: FIELD_OF,
    success: ({ realm }) => t(isNew ? "added" : "saved", { id: realm }),
    onDone: () => onDone(call.form.getValues("realm")),
  });
  const { control, formState, getValues } = call.form;
  const submit = () => {
    const faulty = faultyTabs(directoryFaults(getValues(), kind, errors));
    const [first] = faulty;
    if (first !== undefined && !faulty.has(tab)) onTab(first);
    return call.dialog.onSubmit();
  };
  return (
    <FormDialog
      open
      width={720}
      title={t(isNew ? "addTitle" : "editTitle", { kind: t(`kind.${kind}`) })}
      submitLabel={t(isNew ? "add" : "ok")}
      requireChange={!isNew}
      onClose={onClose}
      {...call.dialog}
      onSubmit={submit}
      onReset={call.reset}
      readOnlyReason={useReason(call.calls[0])}
      advanced={
        <WideFields>
          <CheckField
            control={control}
            name="check-connection"
            label={t("checkConnection")}
            helper={t("checkConnectionHint")}
          />
        </WideFields>
      }
      effect={call.dialog.dirty ? <EffectSlot calls={call.calls} reserve={false} /> : undefined}
    >
      <DirectoryTabs
        current={tab}
        onChange={onTab}
        faulty={faultyTabs(formState.errors)}
        general={<DirectoryGeneral form={call.form} kind={kind} stored={stored?.realm} />}
        sync={<DirectorySync control={control} isNew={isNew} />}
      />
    </FormDialog>
  );
}
