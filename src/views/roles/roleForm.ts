import type { Call } from "../../api/endpoints/index";
import { roleid } from "../../api/schemas/roles";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";

/** The form of a role. */
export interface RoleValues {
  readonly roleid: string;
  readonly privs: readonly string[];
}

const RESERVED = /^PVE/i;

/** Faults in words: names that begin with PVE are kept for built-in roles, a role holds something (gui.md section 10). */
export function roleFaults(
  values: RoleValues,
  isNew: boolean,
  errors: Text<"errors">,
  t: Text<"roles">,
): Partial<Record<keyof RoleValues, string | undefined>> {
  const reserved = isNew && RESERVED.test(values.roleid) ? errors("field.rolePrefix") : undefined;
  return {
    roleid: fieldFault(roleid, values.roleid, errors, true) ?? reserved,
    privs: values.privs.length === 0 ? t("atLeastOne") : undefined,
  };
}

/** The call that creates the role, or replaces its privileges. */
export function roleCalls(values: RoleValues, isNew: boolean): readonly Call[] {
  return [{ name: isNew ? "roles.create" : "roles.update", params: { ...values } }];
}
