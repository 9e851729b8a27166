import { userSettings } from "../../src/api/schemas/users";
import type { UserFields } from "../../src/engine/changes/change";
import { faultText } from "../messages/faults";
import type { DirectoryEntry } from "../store/outside";
import { valuesOf } from "./filter";

const { groups: _groups, ...FIELDS } = userSettings;
const NO_PRIVILEGES = { knowsPrivilege: () => false };

type FieldName = keyof typeof FIELDS;

function isField(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

/** LDAP attribute -> PVE's field: each field's namesake unless `sync_attributes` says otherwise. */
export function attributeMap(syncAttributes: string | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>(Object.keys(FIELDS).map((name) => [name, name]));
  for (const part of (syncAttributes ?? "").split(",")) {
    const [, field, attribute] = /^\s*(\w+)=(.*?)\s*$/.exec(part) ?? [];
    if (field === undefined || attribute === undefined) continue;
    // Put behind the others: what is said outright wins over a namesake.
    map.delete(attribute);
    map.set(attribute, field);
  }
  return map;
}

/** A user's fields from its object; what PVE would not take is left out, with a line for the log. */
export function fieldsOf(
  entry: DirectoryEntry,
  map: ReadonlyMap<string, string>,
  userid: string,
  warn: (line: string) => void,
): UserFields {
  const fields: Record<string, unknown> = {};
  for (const [attribute, field] of map) {
    const [value] = valuesOf(entry, attribute);
    if (value === undefined) continue;
    const skip = (why: string) => {
      warn(`skipping attribute mapping '${attribute}'->'${field}' for user '${userid}' - ${why}`);
    };
    if (!isField(field)) {
      skip(`unknown property '${field}'`);
      continue;
    }
    const read = FIELDS[field].decode(value, NO_PRIVILEGES);
    if (read.ok) fields[field] = read.value;
    else skip(faultText(field, read.fault).trimEnd());
  }
  return fields;
}
