import type { Control, FieldPath } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { useText } from "../../i18n/useText";
import { Section } from "../columns/Section";
import { WideFields } from "../columns/WideFields";
import type { SyncDefaults } from "./syncDefaults";

interface VanishedFieldsProps<Values extends SyncDefaults> {
  readonly control: Control<Values>;
  readonly disabledReason?: string | undefined;
}

/** The box **Remove Vanished Options** (gui.md section 11.5). */
export function VanishedFields<Values extends SyncDefaults>({ control, disabledReason }: VanishedFieldsProps<Values>) {
  const t = useText("realms");
  const field = (name: keyof SyncDefaults) => ({ control, name: name as FieldPath<Values>, disabledReason });
  return (
    <Section title={t("vanished")}>
      <WideFields>
        <CheckField {...field("vanishedAcl")} label={t("vanishedAcl")} helper={t("vanishedAclHint")} />
        <CheckField {...field("vanishedEntry")} label={t("vanishedEntry")} helper={t("vanishedEntryHint")} />
        <CheckField {...field("vanishedProperties")} label={t("vanishedProperties")} helper={t("vanishedPropertiesHint")} />
      </WideFields>
    </Section>
  );
}
