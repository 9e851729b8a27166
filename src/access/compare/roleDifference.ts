import { compareRoles } from "../../engine/compare/logins";
import type { KnownModel } from "../knownModel";

/** A privilege that one of two roles holds alone. */
export interface RoleDifference {
  readonly privilege: string;
  readonly holder: "first" | "second";
}

/** What each of two roles holds alone, by the name of the privilege. */
export function roleDifference({ model }: KnownModel, first: string, second: string): readonly RoleDifference[] {
  const { gained, lost } = compareRoles(model, first, second);
  const rows = [
    ...lost.map((privilege) => ({ privilege, holder: "first" }) as const),
    ...gained.map((privilege) => ({ privilege, holder: "second" }) as const),
  ];
  return rows.sort((left, right) => (left.privilege < right.privilege ? -1 : 1));
}
