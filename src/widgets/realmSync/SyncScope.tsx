import type { Control, FieldPath } from "react-hook-form";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { useText } from "../../i18n/useText";
import type { SyncDefaults } from "./syncDefaults";

interface SyncScopeProps<Values extends SyncDefaults> {
  readonly control: Control<Values>;
  /** Of the second field, which each window names its own way. */
  readonly label: string;
  readonly disabledReason?: string | undefined;
}

/** **Scope** and **Enable new** of a sync, which must be chosen (gui.md sections 12.1, 12.3). */
export function SyncScope<Values extends SyncDefaults>({ control, label, disabledReason }: SyncScopeProps<Values>) {
  const t = useText("realms");
  const scopes = [
    { value: "", label: t("sync.noScope") },
    { value: "users", label: t("scopeUsers") },
    { value: "groups", label: t("scopeGroups") },
    { value: "both", label: t("scopeBoth") },
  ];
  const enabling = [
    { value: "", label: t("enableNewDefault") },
    { value: "1", label: t("yes") },
    { value: "0", label: t("no") },
  ];
  const field = (name: keyof SyncDefaults) => ({ control, name: name as FieldPath<Values>, disabledReason });
  return (
    <>
      <ChoiceField {...field("scope")} label={t("scope")} options={scopes} required />
      <ChoiceField {...field("enableNew")} label={label} options={enabling} />
    </>
  );
}
