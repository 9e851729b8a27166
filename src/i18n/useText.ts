import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Namespace, Text, TextValues } from "./catalogue";
import type { Language } from "./languages";

/** The texts of one name space in the language shown; suspends until they are loaded. */
export function useText<Space extends Namespace>(namespace: Space): Text<Space> {
  const { t } = useTranslation(namespace);
  return useMemo(() => {
    const lookUp = t as (key: string, values?: TextValues) => string;
    return (key, values) => lookUp(key, values);
  }, [t]);
}

/** The language shown, for dates, numbers and sorting by locale. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language as Language;
}
