import { useEffect, useEffectEvent } from "react";
import { useForm, useWatch } from "react-hook-form";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { LANGUAGES } from "../../i18n/languages";
import { changeLanguage } from "../../i18n/load";
import { useLanguage, useText } from "../../i18n/useText";

const OPTIONS = LANGUAGES.map((one) => ({ value: one.code, label: one.name }));

/** Changes the language at once; what was typed stays. */
export function LanguageChoice() {
  const t = useText("login");
  const language = useLanguage();
  const { control } = useForm({ values: { language } });
  const chosen = useWatch({ control, name: "language" });
  // Only a choice made here: another tab may have changed the language a moment before the field shows it.
  const change = useEffectEvent(() => {
    if (chosen !== language) void changeLanguage(chosen);
  });
  useEffect(() => change(), [chosen]);
  return <ChoiceField control={control} name="language" label={t("language")} options={OPTIONS} />;
}
