import { addedFactor } from "../../api/schemas/tfa";
import { useAnswer } from "../../api/query";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useCallForm } from "../../widgets/form/useCallForm";
import { FactorFields } from "./FactorFields";
import { addCall, factorFaults, type NewFactor } from "./factorForm";
import type { FactorDialogProps } from "./TotpAdd";
import { useAddReason } from "./useAddReason";
import { useOwnPassword } from "./useOwnPassword";

interface RecoveryAddProps extends FactorDialogProps {
  /** The new keys, which nobody can read again. */
  readonly onKeys: (userid: string, keys: readonly string[]) => void;
}

const WIDTH = 512;

/** **Add: TFA recovery keys**: refused while the user has a set (gui.md section 7.3). */
export function RecoveryAdd({ userid, onDone, onClose, onKeys }: RecoveryAddProps) {
  const t = useText("tfa");
  const own = useOwnPassword();
  const call = useCallForm<NewFactor>({
    defaultValues: { userid, description: "", password: "" },
    toCalls: (values) => [addCall("recovery", values, own.asked)],
    faults: (values, errors) => ({ ...factorFaults(values, own.asked, errors), description: undefined }),
    success: () => undefined,
    onDone: ([answer]) => {
      const chosen = call.form.getValues("userid");
      onKeys(chosen, addedFactor.parse(answer).recovery ?? []);
      onDone(`${chosen}/recovery`);
    },
  });
  const { control, watch } = call.form;
  const chosen = watch("userid");
  const entries = useAnswer("tfa.ofUser", { userid: chosen }, { enabled: chosen !== "" });
  const exists = entries.data?.some((entry) => entry.type === "recovery") === true;
  const reason = useAddReason(chosen, "recovery", own);
  return (
    <FormDialog
      open
      width={WIDTH}
      title={t("recoveryTitle")}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason ?? (exists ? { text: t("keysExist", { id: chosen }) } : undefined)}
    >
      <FactorFields control={control} own={own} described={false}>
        <span>{t("recoveryHint")}</span>
      </FactorFields>
    </FormDialog>
  );
}
