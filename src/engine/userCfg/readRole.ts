import type { Privilege } from "../ids";
import { asRoleId } from "../names";
import { fromBytes } from "./bytes";
import type { LineReader } from "./draft";
import { filled } from "./field";
import { splitList } from "./list";

/** A `role` line: repeated ones, and one for a built-in role, add their privileges. */
export const readRole: LineReader = (draft, fields, report) => {
  const [name = "", privileges = ""] = fields;
  const id = asRoleId(filled(name) ?? "");
  if (id === undefined) return report({ code: "role-invalid", roleid: fromBytes(name) });
  const role = draft.roles.get(id) ?? { id, privileges: new Set<Privilege>(), builtIn: false };
  draft.roles.set(id, role);
  for (const text of splitList(privileges)) {
    const privilege = fromBytes(text) as Privilege;
    if (draft.known.has(privilege)) role.privileges.add(privilege);
    else report({ code: "privilege-unknown", roleid: id, privilege });
  }
};
