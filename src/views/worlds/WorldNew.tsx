import { control } from "../../api/controls";
import { FormDialog } from "../../components/dialog/FormDialog";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { TextField } from "../../components/fields/TextField";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { LESSONS, type ScenarioId, SCENARIOS } from "./scenarios";
import { useControlForm } from "./useControlForm";
import { useEnterWorld } from "./useEnterWorld";
import { nameFault } from "./worldName";

interface NewWorldValues {
  readonly scenario: ScenarioId;
  readonly name: string;
}

/** Makes a world from a scenario and opens it. */
export function WorldNew({ onClose }: { readonly onClose: () => void }) {
  const t = useText("sandbox");
  const { form, ...state } = useControlForm<NewWorldValues>({
    defaultValues: { scenario: "tutorial", name: "" },
    faults: ({ name }, words) => ({ name: nameFault(name, words, false) }),
    fieldOf: (parameter) => (parameter === "name" || parameter === "scenario" ? parameter : undefined),
    send: ({ scenario, name }) =>
      control("worlds.create", { scenario, ...(name.trim() !== "" && { name: name.trim() }) }),
    onDone: useEnterWorld(),
  });
  const options = [
    ...SCENARIOS.map((id) => ({ value: id, label: t(`scenarios.${id}`), description: t(`scenarioHints.${id}`) })),
    ...LESSONS.map((id) => ({ value: id, label: t(`lessons.${id}`) })),
  ];
  return (
    <FormDialog
      open
      title={t("worlds.newTitle")}
      submitLabel={t("worlds.newSubmit")}
      dirty={form.formState.isDirty}
      valid={Object.keys(form.formState.errors).length === 0}
      onSubmit={() => void state.submit()}
      onReset={() => form.reset()}
      onClose={onClose}
      loading={state.loading}
      submitError={state.submitError}
      effect={<Banner tone="info">{t("worlds.leaves")}</Banner>}
    >
      <ChoiceField control={form.control} name="scenario" label={t("worlds.scenario")} options={options} required />
      <TextField control={form.control} name="name" label={t("worlds.newName")} helper={t("worlds.newNameHint")} />
    </FormDialog>
  );
}
