import { useCallback } from "react";
import type { Words } from "../../api/sandbox/words";
import { useLanguage } from "../../i18n/useText";

/** A lesson's texts in the language shown, in English where it has none in that one. */
export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return useCallback((words) => words[language] ?? words.en, [language]);
}
