import { useForm } from "react-hook-form";
import { ActionButton } from "../../components/actions/ActionButton";
import { useToast } from "../../components/feedback/toast";
import { NumberField } from "../../components/fields/NumberField";
import { TextField } from "../../components/fields/TextField";
import { Card } from "../../components/layout/Card";
import { DEFAULT_FONT, LEAST, terminalFont } from "../../components/terminal/terminalFont";
import { useText } from "../../i18n/useText";
import { useRetoldFaults } from "../../widgets/form/useRetoldFaults";
import { fontFaults, fontOf, fontValues, type FontValues } from "./fontForm";

/** **xterm.js Settings**: the terminal follows as soon as they are saved. */
export function TerminalSettings() {
  const t = useText("settings");
  const common = useText("common");
  const toast = useToast();
  const form = useForm<FontValues>({
    defaultValues: fontValues(terminalFont.get()),
    mode: "onTouched",
    resolver: (values) => {
      const faults = Object.entries(fontFaults(values, t)).map(([name, message]) => [name, { type: "fault", message }] as const);
      return faults.length === 0 ? { values, errors: {} } : { values: {}, errors: Object.fromEntries(faults) };
    },
  });
  useRetoldFaults(form);
  const save = form.handleSubmit((values) => {
    terminalFont.set(fontOf(values));
    toast({ text: t("terminalSaved"), tone: "success" });
  });
  const reset = () => {
    terminalFont.set({});
    form.reset(fontValues({}));
    toast({ text: t("terminalReset"), tone: "success" });
  };
  const { control } = form;
  return (
    <Card title={t("terminal")}>
      <form
        noValidate
        aria-label={t("terminal")}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        style={{ display: "flex", flexDirection: "column", gap: 8 }}
      >
        <TextField control={control} name="fontFamily" label={t("fontFamily")} placeholder={t("byDefault")} mono />
        <NumberField control={control} name="fontSize" label={t("fontSize")} min={LEAST.fontSize} placeholder={String(DEFAULT_FONT.fontSize)} />
        <NumberField control={control} name="letterSpacing" label={t("letterSpacing")} placeholder={String(DEFAULT_FONT.letterSpacing)} />
        <NumberField
          control={control}
          name="lineHeight"
          label={t("lineHeight")}
          min={LEAST.lineHeight}
          step={0.1}
          placeholder={String(DEFAULT_FONT.lineHeight)}
        />
        <div style={{ display: "flex", gap: 8, justifyContent: "flex-end" }}>
          <ActionButton label={common("reset")} onClick={reset} />
          <ActionButton label={common("save")} type="submit" variant="contained" onClick={() => undefined} />
        </div>
      </form>
    </Card>
  );
}
