import type { AclRow } from "../../api/schemas/permissions";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useReason } from "../action/useReason";
import { EffectSlot } from "../effect/EffectSlot";
import { given, useFill } from "../form/fill";
import { useCallForm } from "../form/useCallForm";
import { AclFields } from "./AclFields";
import { aclFaults, type AclValues, entryOf, valuesOf } from "./aclForm";
import { ReplaceFailure } from "./ReplaceFailure";
import { replaceCalls } from "./replaceEntry";
import { useReplace } from "./useReplace";
import { RootNote } from "./RootNote";

interface AclEditProps {
  readonly row: AclRow;
  readonly fixedPath: string | undefined;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** **Edit: … Permission**: what the real GUI lacks. Everything of the entry can be changed but its subject's kind. */
export function AclEdit({ row, fixedPath, onDone, onClose }: AclEditProps) {
  const t = useText("permissions");
  const kind = row.type;
  const { propagate } = useFill();
  const { replace, busy, failed } = useReplace(onDone);
  const call = useCallForm<AclValues>({
    defaultValues: valuesOf(row),
    fill: given({ propagate }),
    toCalls: (values) => replaceCalls(row, entryOf(values)),
    faults: (values, errors) => aclFaults(values, { t, errors }, row.path),
    success: () => "",
    onDone: () => undefined,
  });
  const { control, handleSubmit } = call.form;
  const submit = handleSubmit((values) => replace(row, entryOf(values)));
  const reason = useReason(call.calls[0]);
  return (
    <FormDialog
      open
      title={t(`editTitles.${kind}`)}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onSubmit={() => void submit()}
      onReset={call.reset}
      loading={busy}
      submitError={failed === undefined ? undefined : <ReplaceFailure failed={failed} />}
      readOnlyReason={reason}
      effect={
        <>
          <RootNote control={control} kind={kind} />
          <EffectSlot calls={call.dialog.dirty ? call.calls : []} />
        </>
      }
    >
      <AclFields control={control} kind={kind} anyKind={false} fixedPath={fixedPath} />
    </FormDialog>
  );
}
