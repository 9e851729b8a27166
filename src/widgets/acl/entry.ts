import type { CallOf } from "../../api/endpoints/index";
import type { AclRow } from "../../api/schemas/permissions";

export type SubjectKind = AclRow["type"];

/** What names an entry: one role of one subject at one path. */
export type EntryName = Pick<AclRow, "path" | "type" | "ugid" | "roleid">;

/** An entry's id in grids and addresses. */
export function entryId(row: EntryName): string {
  return [row.path, subjectText(row), row.roleid].join(" ");
}

/** The subject as lists write it: groups with `@` in front (gui.md section 13.2). */
export function subjectText(row: Pick<AclRow, "type" | "ugid">): string {
  return row.type === "group" ? `@${row.ugid}` : row.ugid;
}

const PARAMETER = { user: "users", group: "groups", token: "tokens" } as const;

function named(row: EntryName) {
  return { path: row.path, roles: [row.roleid], [PARAMETER[row.type]]: [row.ugid] };
}

/** Sets an entry; one that exists gets this propagate flag. */
export function setCall(row: EntryName & { readonly propagate: boolean }): CallOf<"acl.update"> {
  return { name: "acl.update", params: { ...named(row), propagate: row.propagate } };
}

/** Removes an entry. */
export function removeCall(row: EntryName): CallOf<"acl.update"> {
  return { name: "acl.update", params: { ...named(row), delete: true } };
}
