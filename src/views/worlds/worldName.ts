import type { Text } from "../../i18n/catalogue";

const LONGEST = 80;

/** Faults of a world's name, in words. */
export function nameFault(name: string, t: Text<"sandbox">, required: boolean): string | undefined {
  const length = name.trim().length;
  if (length === 0) return required ? t("fault.missing") : undefined;
  return length > LONGEST ? t("fault.nameLength") : undefined;
}
