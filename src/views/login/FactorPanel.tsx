import type { Control } from "react-hook-form";
import type { Challenge } from "../../api/secondStep";
import { TextField } from "../../components/fields/TextField";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import type { FactorTab, TypedValues } from "./factorTabs";

const FEW_KEYS = 3;
/** How a recovery key is written: no words, the same in every language. */
const KEY_SHAPE = "xxxx-xxxx-xxxx-xxxx";

interface FactorPanelProps {
  readonly tab: FactorTab | undefined;
  /** The tab has a field and an answer can be given. */
  readonly usable: boolean;
  readonly challenge: Challenge;
  readonly control: Control<TypedValues>;
  readonly busy: boolean;
}

/** The open tab of the second step: its field, and what there is to know of it. */
export function FactorPanel({ tab, usable, challenge, control, busy }: FactorPanelProps) {
  const t = useText("tfa");
  switch (tab) {
    case "totp":
      return (
        <TextField
          control={control}
          name="totp"
          label={t("second.code")}
          helper={t("second.codeHint")}
          required
          mono
          autoComplete="one-time-code"
        />
      );
    case "recovery":
      return usable ? <RecoveryPanel left={challenge.recovery ?? []} control={control} /> : <Banner tone="warning">{t("second.noKeys")}</Banner>;
    case "yubico":
      return (
        <TextField control={control} name="yubico" label={t("second.otp")} helper={t("second.otpHint")} required mono />
      );
    case "webauthn":
      return <p style={{ margin: 0 }}>{t(busy ? "second.touch" : "second.startHint")}</p>;
    case "u2f":
    case undefined:
      return null;
  }
}

interface RecoveryPanelProps {
  readonly left: readonly number[];
  readonly control: Control<TypedValues>;
}

function RecoveryPanel({ left, control }: RecoveryPanelProps) {
  const t = useText("tfa");
  return (
    <>
      <span>{t("second.keysLeft", { list: left.join(", ") })}</span>
      <TextField
        control={control}
        name="recovery"
        label={t("second.key")}
        placeholder={KEY_SHAPE}
        helper={t("second.keyHint")}
        required
        mono
      />
      {left.length <= FEW_KEYS ? <Banner tone="warning">{t("second.fewKeys", { count: left.length })}</Banner> : null}
    </>
  );
}
