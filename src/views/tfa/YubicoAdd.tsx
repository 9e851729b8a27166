import { useRealms } from "../../api/realms";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextField } from "../../components/fields/TextField";
import { Banner } from "../../components/layout/Banner";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { useCallForm } from "../../widgets/form/useCallForm";
import { FactorFields } from "./FactorFields";
import { addCall, factorFaults, type NewFactor } from "./factorForm";
import type { FactorDialogProps } from "./TotpAdd";
import { useAddReason } from "./useAddReason";
import { useOwnPassword } from "./useOwnPassword";

interface NewYubico extends NewFactor {
  readonly value: string;
}

const WIDTH = 512;

function keyFault(value: string, errors: Text<"errors">, t: Text<"tfa">): string | undefined {
  if (value === "") return errors("field.missing");
  return /^[a-zA-Z0-9]{44}$/.test(value) ? undefined : t("yubicoLength");
}

/** **Add a Yubico OTP key** (gui.md section 7.4); says beforehand where the user's realm does not take one. */
export function YubicoAdd({ userid, onDone, onClose }: FactorDialogProps) {
  const t = useText("tfa");
  const own = useOwnPassword();
  const realms = useRealms();
  const call = useCallForm<NewYubico>({
    defaultValues: { userid, description: "", password: "", value: "" },
    toCalls: (values) => [addCall("yubico", values, own.asked, { value: values.value })],
    faults: (values, errors) => ({
      ...factorFaults(values, own.asked, errors),
      value: keyFault(values.value, errors, t),
    }),
    success: (values) => t("added", { id: values.userid }),
    onDone: () => onDone(),
  });
  const { control, watch } = call.form;
  const chosen = watch("userid");
  const realm = chosen.slice(chosen.lastIndexOf("@") + 1);
  const demanded = realms.data?.find((row) => row.realm === realm)?.tfa;
  const reason = useAddReason(chosen, "yubico", own);
  return (
    <FormDialog
      open
      width={WIDTH}
      title={t("yubicoTitle")}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      effect={
        realms.data !== undefined && chosen !== "" && demanded !== "yubico" ? (
          <Banner tone="warning">{t("yubicoRefused", { realm })}</Banner>
        ) : undefined
      }
    >
      <FactorFields control={control} own={own}>
        <TextField control={control} name="value" label={t("yubicoKey")} helper={t("yubicoHint")} required mono />
      </FactorFields>
      <Banner tone="info">{t("yubicoTip")}</Banner>
    </FormDialog>
  );
}
