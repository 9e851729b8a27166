import type { Control, FieldPath } from "react-hook-form";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { NumberField } from "../../components/fields/NumberField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import type { TfaValues } from "./tfaBlock";

interface TfaFieldsProps<Values extends TfaValues> {
  readonly control: Control<Values>;
  readonly chosen: TfaValues["tfa"];
}

/** The second factor that a realm asks of everybody (gui.md section 11.4). */
export function TfaFields<Values extends TfaValues>({ control, chosen }: TfaFieldsProps<Values>) {
  const t = useText("realms");
  const field = (name: keyof TfaValues) => ({ control, name: name as FieldPath<Values> });
  const options = [
    { value: "", label: t("none") },
    { value: "oath", label: t("oath") },
    { value: "yubico", label: t("yubico") },
  ];
  return (
    <>
      <ChoiceField {...field("tfa")} label={t("requireTfa")} options={options} />
      {chosen === "oath" ? (
        <>
          <NumberField {...field("step")} label={t("step")} min={10} placeholder={t("stepDefault")} />
          <NumberField
            {...field("digits")}
            label={t("digits")}
            min={6}
            max={8}
            placeholder={t("digitsDefault")}
          />
        </>
      ) : null}
      {chosen === "yubico" ? (
        <>
          <TextField {...field("yubicoId")} label={t("yubicoId")} required mono />
          <TextField {...field("yubicoKey")} label={t("yubicoKey")} required mono />
          <TextField {...field("yubicoUrl")} label={t("yubicoUrl")} mono />
        </>
      ) : null}
    </>
  );
}
