import type { Call } from "../../api/endpoints/index";
import { endpoints } from "../../api/endpoints/index";
import { newPassword } from "../../api/schemas/users";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../form/fieldRule";

/** The form of a password change. */
export interface PasswordValues {
  /** The acting login's own password. */
  readonly current: string;
  readonly password: string;
  readonly confirm: string;
}

const { "confirmation-password": confirmation } = endpoints["password.update"].params;

/** Faults in words (gui.md section 15); `asked` is false for root@pam, which need not confirm. */
export function passwordFaults(
  values: PasswordValues,
  asked: boolean,
  t: Text<"errors">,
): Partial<Record<keyof PasswordValues, string | undefined>> {
  return {
    current: asked ? fieldFault(confirmation, values.current, t, true) : undefined,
    password: fieldFault(newPassword, values.password, t, true),
    confirm: values.confirm === values.password ? undefined : t("field.passwordsDiffer"),
  };
}

/** The call that sets the password. */
export function passwordCalls(userid: string, values: PasswordValues, asked: boolean): readonly Call[] {
  const proof = asked ? { "confirmation-password": values.current } : {};
  return [{ name: "password.update", params: { userid, password: values.password, ...proof } }];
}
