import { usePool } from "../../api/pool";
import { usePools } from "../../api/pools";
import { FormDialog } from "../../components/dialog/FormDialog";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { idOf, poolCalls, poolFaults, type PoolValues } from "./poolForm";

interface PoolDialogProps {
  readonly onDone: (poolid: string) => void;
  readonly onClose: () => void;
}

/** Reads the pool, then opens **Edit: Pool** (gui.md section 9.1). */
export function PoolEdit({ poolid, ...props }: PoolDialogProps & { readonly poolid: string }) {
  const t = useText("pools");
  const answer = usePool(poolid);
  return (
    <LoadedWindow title={t("editTitle")} query={answer} onClose={props.onClose}>
      {(rows) => (
        <PoolForm {...props} isNew={false} values={{ parent: "", name: poolid, comment: rows[0]?.comment ?? "" }} />
      )}
    </LoadedWindow>
  );
}

/** **Create: Pool** (gui.md section 9.1). */
export function PoolCreate(props: PoolDialogProps) {
  return <PoolForm {...props} isNew values={{ parent: "", name: "", comment: "" }} />;
}

interface PoolFormProps extends PoolDialogProps {
  readonly isNew: boolean;
  readonly values: PoolValues;
}

function PoolForm({ isNew, values, onDone, onClose }: PoolFormProps) {
  const t = useText("pools");
  const pools = usePools({ enabled: isNew });
  const call = useCallForm<PoolValues>({
    defaultValues: values,
    toCalls: (entered) => poolCalls(entered, isNew),
    faults: (entered, errors) => poolFaults(entered, errors, t),
    fieldOf: { poolid: "name" },
    success: (entered) => t(isNew ? "created" : "saved", { id: idOf(entered) }),
    onDone: () => onDone(idOf(call.form.getValues())),
  });
  const { control } = call.form;
  const reason = useReason(call.calls[0]);
  const entered = idOf(call.form.getValues());
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
    >
      {isNew ? (
        <>
          <FreeChoiceField
            control={control}
            name="parent"
            label={t("parent")}
            mono
            helper={t("parentHint")}
            suggestions={(pools.data ?? [])
              .filter((row) => row.poolid.split("/").length < 3)
              .map((row) => ({ value: row.poolid, ...(row.comment !== undefined && { description: row.comment }) }))}
          />
          <TextField
            control={control}
            name="name"
            label={t("name")}
            required
            mono
            helper={entered.includes("/") ? t("fullName", { id: entered }) : undefined}
          />
        </>
      ) : (
        <ShownValue label={t("name")} value={values.name} />
      )}
      <TextField control={control} name="comment" label={t("comment")} />
    </FormDialog>
  );
}
