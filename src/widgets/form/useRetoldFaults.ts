import { useEffect, useRef } from "react";
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { useLanguage } from "../../i18n/useText";

/** Says the faults that stand in a form again when another language is chosen; what the server said stays its own. */
export function useRetoldFaults<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
): void {
  const language = useLanguage();
  const told = useRef(language);
  const { trigger, formState } = form;
  const { errors } = formState;
  useEffect(() => {
    if (told.current === language) return;
    told.current = language;
    const faulty = Object.keys(errors) as FieldPath<Values>[];
    if (faulty.length > 0) void trigger(faulty);
  }, [language, errors, trigger]);
}
