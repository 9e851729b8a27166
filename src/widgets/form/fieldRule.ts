import type { Field, FieldContext } from "../../api/schemas/field";
import type { Text } from "../../i18n/catalogue";
import { faultText } from "./faultText";

/** Privileges are chosen from the server's own list, so forms need not judge their names. */
const ANY_PRIVILEGE: FieldContext = { knowsPrivilege: () => true };

/**
 * A form's check of one value by the endpoint's own field: true, or the fault in words. An empty value passes
 * unless the form requires it: empty settings are left out or clear what is stored.
 */
export function fieldFault(
  field: Field<unknown>,
  value: unknown,
  t: Text<"errors">,
  required = false,
): string | undefined {
  if (value === "" || value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    return required ? t("field.missing") : undefined;
  }
  const decoded = field.decode(value, ANY_PRIVILEGE);
  return decoded.ok ? undefined : faultText(decoded.fault, t);
}
