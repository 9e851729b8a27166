import { type AclPathFault, aclPathFault, asAclPath } from "../../access/aclPath";
import type { AclRow } from "../../api/schemas/permissions";
import type { Text } from "../../i18n/catalogue";
import type { SubjectKind } from "./entry";
import type { Entry } from "./replaceEntry";

/** The form of an entry. */
export interface AclValues {
  readonly kind: SubjectKind;
  readonly path: string;
  readonly subject: string;
  readonly roleid: string;
  readonly propagate: boolean;
}

/** An entry as the form shows it. */
export function valuesOf(row: AclRow): AclValues {
  return { kind: row.type, path: row.path, subject: row.ugid, roleid: row.roleid, propagate: row.propagate ?? true };
}

/** The form's values as an entry, the path as the server will store it. */
export function entryOf({ path, kind, subject, roleid, propagate }: AclValues): Entry {
  return { path: asAclPath(path), type: kind, ugid: subject, roleid, propagate };
}

const CODES = { missing: "missing", characters: "characters", shape: "shape", "guest-id": "guestId" } as const;

function pathText(fault: AclPathFault, t: Text<"permissions">): string {
  const said = t(`faults.${CODES[fault.code]}`);
  return fault.meant === undefined ? said : t("faults.meant", { fault: said, path: fault.meant });
}

/** Faults in words, by field; `stored` is a path that exists already and therefore needs no check. */
export function aclFaults(
  values: AclValues,
  texts: { readonly t: Text<"permissions">; readonly errors: Text<"errors"> },
  stored?: string,
): Readonly<Record<"path" | "subject" | "roleid", string | undefined>> {
  const fault = values.path === stored ? undefined : aclPathFault(values.path);
  const missing = (value: string) => (value === "" ? texts.errors("field.missing") : undefined);
  return {
    path: fault === undefined ? undefined : pathText(fault, texts.t),
    subject: missing(values.subject),
    roleid: missing(values.roleid),
  };
}
