import type { AccessModel } from "../../engine/model";
import type { Statement } from "../../engine/statement";

function privilegeOf(statement: Statement): string | undefined {
  if (statement.kind === "nobody but") return statement.privilege;
  if (statement.kind !== "can" && statement.kind !== "cannot") return undefined;
  return "privilege" in statement.right ? statement.right.privilege : undefined;
}

/**
 * The privilege of a statement that this server does not know: nobody can hold it, so that a test for its absence
 * would hold for ever. Known are those of the Administrator role.
 */
export function unknownPrivilege({ roles }: AccessModel, statement: Statement): string | undefined {
  const names: ReadonlyMap<string, { readonly privileges: ReadonlySet<string> }> = roles;
  const privilege = privilegeOf(statement);
  const known = names.get("Administrator")?.privileges;
  return privilege === undefined || known === undefined || known.has(privilege) ? undefined : privilege;
}
