import type { EntryRef } from "../explained/explanation";
import type { RoleId } from "../ids";
import type { AccessModel } from "../model";
import { concernedBy } from "../withoutEffect/reason";
import { entriesOf } from "./entries";

/** Where a role is used, and for whom. */
export function holdersOfRole(
  model: AccessModel,
  role: RoleId,
): { readonly entries: readonly EntryRef[]; readonly affected: readonly string[] } {
  const entries = entriesOf(model).filter((entry) => entry.role === role);
  return { entries, affected: [...new Set(entries.flatMap(({ holder }) => concernedBy(model, holder)))] };
}
