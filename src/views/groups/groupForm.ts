import type { Call } from "../../api/endpoints/index";
import { groupid } from "../../api/schemas/groups";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";

/** The form of a group. */
export interface GroupValues {
  readonly groupid: string;
  readonly comment: string;
}

/** Faults in words; a comment has no limits (gui.md section 18). */
export function groupFaults(values: GroupValues, t: Text<"errors">): { readonly groupid: string | undefined } {
  return { groupid: fieldFault(groupid, values.groupid, t, true) };
}

/** The call that creates the group, or changes its comment. */
export function groupCalls(values: GroupValues, isNew: boolean): readonly Call[] {
  return [{ name: isNew ? "groups.create" : "groups.update", params: { ...values } }];
}
