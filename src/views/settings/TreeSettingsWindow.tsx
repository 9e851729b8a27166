import { useForm } from "react-hook-form";
import { FormDialog } from "../../components/dialog/FormDialog";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { useText } from "../../i18n/useText";
import { useTreeChoices } from "../../widgets/resource/treeSettings";
import { treeChoices, type TreeValues, treeValues } from "./treeForm";

/** **Tree Settings** (gui.md section 2.7); the tree follows at once. */
export function TreeSettingsWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useText("settings");
  const common = useText("common");
  const [choices, setChoices] = useTreeChoices();
  const form = useForm<TreeValues>({ defaultValues: treeValues(choices) });
  const { control, formState } = form;
  const submit = form.handleSubmit((values) => {
    setChoices(treeChoices(values));
    onClose();
  });
  const flags = [
    { value: "default", label: t("defaultIs", { value: common("yes") }) },
    { value: "yes", label: common("yes") },
    { value: "no", label: common("no") },
  ];
  return (
    <FormDialog
      open
      title={t("treeTitle")}
      submitLabel={common("ok")}
      onClose={onClose}
      onSubmit={() => void submit()}
      onReset={() => form.reset()}
      loading={false}
      submitError={undefined}
      dirty={formState.isDirty}
      requireChange
    >
      <ChoiceField
        control={control}
        name="sortKey"
        label={t("sortKey")}
        options={[
          { value: "default", label: t("defaultIs", { value: t("vmid") }) },
          { value: "vmid", label: t("vmid") },
          { value: "name", label: common("name") },
        ]}
      />
      <ChoiceField control={control} name="groupTemplates" label={t("groupTemplates")} options={flags} />
      <ChoiceField control={control} name="groupGuestTypes" label={t("groupGuestTypes")} options={flags} />
      <ChoiceField control={control} name="nestPools" label={t("nestPools")} options={flags} />
      <p style={{ margin: 0 }}>{t("treeHint")}</p>
    </FormDialog>
  );
}
