import { useDeferredValue } from "react";
import { useSession } from "../../api/currentSession";
import { useAnswer } from "../../api/query";
import { ActionButton } from "../../components/actions/ActionButton";
import { CopyButton } from "../../components/code/CopyButton";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextField } from "../../components/fields/TextField";
import { QrCode } from "../../components/qr/QrCode";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { FactorFields } from "./FactorFields";
import { addCall, factorFaults, type NewFactor } from "./factorForm";
import { isBase32, otpauthUri, randomSecret } from "./otpauth";
import { SandboxCode } from "./SandboxCode";
import { useAddReason } from "./useAddReason";
import { useOwnPassword } from "./useOwnPassword";

export interface FactorDialogProps {
  /** Who is chosen at first. */
  readonly userid: string;
  /** With the id of the row to select. */
  readonly onDone: (rowId?: string) => void;
  readonly onClose: () => void;
}

interface NewTotp extends NewFactor {
  readonly secret: string;
  readonly issuer: string;
  readonly value: string;
}

const WIDTH = 512;

function totpFaults(values: NewTotp, asked: boolean, t: Text<"errors">, words: Text<"tfa">) {
  const missing = (value: string) => (value === "" ? t("field.missing") : undefined);
  return {
    ...factorFaults(values, asked, t),
    secret: missing(values.secret) ?? (isBase32(values.secret) ? undefined : words("notBase32")),
    issuer: missing(values.issuer),
    value: missing(values.value) ?? (/^[0-9]{6}$/.test(values.value.trim()) ? undefined : words("sixDigits")),
  };
}

/** Finds out what the installation is called, then opens **Add a TOTP login factor** (gui.md section 7.1). */
export function TotpAdd(props: FactorDialogProps) {
  const t = useText("tfa");
  const session = useSession();
  const nodes = useAnswer("nodes.list", {});
  const cluster = session.status === "in" ? session.clustername : undefined;
  return (
    <LoadedWindow title={t("totpTitle")} query={nodes} onClose={props.onClose}>
      {(rows) => <TotpForm {...props} issuer={`Proxmox VE - ${cluster ?? rows[0]?.node ?? "pve"}`} />}
    </LoadedWindow>
  );
}

function TotpForm({ userid, onDone, onClose, issuer }: FactorDialogProps & { readonly issuer: string }) {
  const t = useText("tfa");
  const own = useOwnPassword();
  const uriOf = (values: NewTotp) => otpauthUri(values.issuer, values.userid, values.secret);
  const call = useCallForm<NewTotp>({
    defaultValues: { userid, description: "", password: "", secret: randomSecret(), issuer, value: "" },
    toCalls: (values) => [addCall("totp", values, own.asked, { totp: uriOf(values), value: values.value.trim() })],
    faults: (values, errors) => totpFaults(values, own.asked, errors, t),
    success: (values) => t("added", { id: values.userid }),
    onDone: () => onDone(),
  });
  const { control, watch, setValue } = call.form;
  const values = watch();
  const reason = useAddReason(values.userid, "totp", own);
  // Drawing the code takes longer than typing the next letter.
  const uri = useDeferredValue(uriOf(values));
  const fill = (name: "secret" | "value", text: string) => setValue(name, text, { shouldDirty: true, shouldValidate: true });
  return (
    <FormDialog
      open
      width={WIDTH}
      title={t("totpTitle")}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
    >
      <FactorFields control={control} own={own}>
        <TextField
          control={control}
          name="secret"
          label={t("secret")}
          required
          mono
          helper={
            <ActionButton label={t("randomize")} icon="refresh" onClick={() => fill("secret", randomSecret())} />
          }
        />
        <TextField control={control} name="issuer" label={t("issuer")} required />
        {isBase32(values.secret) ? (
          <>
            <QrCode text={uri} label={t("qrLabel", { userid: values.userid })} />
            <div style={{ display: "flex", alignItems: "center", justifyContent: "center", gap: 4 }}>
              <span>{t("qrHint")}</span>
              <CopyButton text={uri} label={t("copyUri")} />
            </div>
          </>
        ) : null}
        <TextField
          control={control}
          name="value"
          label={t("verifyCode")}
          placeholder={t("verifyCodeHint")}
          required
          mono
          autoComplete="one-time-code"
        />
        {__SANDBOX__ ? <SandboxCode secret={values.secret} onUse={(code) => fill("value", code)} /> : null}
      </FactorFields>
    </FormDialog>
  );
}
