import { ActionButton } from "../../components/actions/ActionButton";
import { FormDialog } from "../../components/dialog/FormDialog";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { Markdown } from "../../components/text/Markdown";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { WideFields } from "../../widgets/columns/WideFields";
import { useCallForm } from "../../widgets/form/useCallForm";
import { optionCalls, optionFaults } from "./optionForm";
import { OptionFieldView } from "./OptionFields";
import { type OptionSpec, WHOLE } from "./optionSpec";
import type { OptionValues } from "./optionValue";

interface OptionDialogProps {
  readonly spec: OptionSpec;
  readonly values: OptionValues;
  readonly stored: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** **Edit: <option>**: the fields of one option; WebAuthn's can be filled from this page's own address. */
export function OptionDialog({ spec, values, stored, onClose }: OptionDialogProps) {
  const t = useText("options");
  const call = useCallForm<OptionValues>({
    defaultValues: values,
    toCalls: (next) => optionCalls(spec, next, stored),
    faults: (next, errors) => optionFaults(spec, next, errors),
    fieldOf: { [spec.name]: spec.fields[0]?.key ?? WHOLE },
    success: () => t("saved", { option: t(spec.label) }),
    onDone: onClose,
  });
  const { control, setValue, watch } = call.form;
  const fill = () => {
    const change = { shouldDirty: true, shouldTouch: true, shouldValidate: true };
    setValue("rp", location.hostname, change);
    setValue("origin", location.origin, change);
    setValue("id", location.hostname, change);
  };
  const consent = spec.name === "consent-text" ? String(watch(WHOLE) ?? "") : "";
  return (
    <FormDialog
      open
      width={spec.name === "consent-text" ? 720 : 520}
      title={t("editTitle", { option: t(spec.label) })}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={useReason(optionCalls(spec, values, stored)[0])}
      moreActions={spec.name === "webauthn" ? <ActionButton label={t("autoFill")} icon="edit" onClick={fill} /> : undefined}
    >
      <WideFields>
        {spec.fields.map((field) => (
          <OptionFieldView key={field.key} field={field} control={control} />
        ))}
      </WideFields>
      {spec.warning !== undefined && stored.size > 0 ? <Banner tone="warning">{t(spec.warning)}</Banner> : null}
      {consent.trim() === "" ? null : (
        <Card title={t("consentPreview")}>
          <Markdown text={consent} />
        </Card>
      )}
    </FormDialog>
  );
}
