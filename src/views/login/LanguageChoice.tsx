import { useEffect } from "react";
import { useForm, useWatch } from "react-hook-form";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { OFFERED } from "../../i18n/languages";
import { changeLanguage } from "../../i18n/load";
import { useLanguage, useText } from "../../i18n/useText";

const OPTIONS = OFFERED.map((one) => ({ value: one.code, label: one.name }));

/** Changes the language at once; what was typed stays. */
export function LanguageChoice() {
  const t = useText("login");
  const language = useLanguage();
  const { control } = useForm({ values: { language } });
  const chosen = useWatch({ control, name: "language" });
  useEffect(() => {
    if (chosen !== language) void changeLanguage(chosen);
  }, [chosen, language]);
  return <ChoiceField control={control} name="language" label={t("language")} options={OPTIONS} />;
}
