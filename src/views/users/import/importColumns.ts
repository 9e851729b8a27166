/** The columns that an import reads; `userid` alone must be there. */
export const IMPORT_COLUMNS = [
  "userid",
  "password",
  "firstname",
  "lastname",
  "email",
  "comment",
  "groups",
  "expire",
  "enable",
  "pool",
  "path",
  "role",
] as const;

export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Other names that lists of users often have for the same. */
const ALSO: ReadonlyMap<string, ImportColumn> = new Map([
  ["user", "userid"],
  ["username", "userid"],
  ["login", "userid"],
  ["givenname", "firstname"],
  ["surname", "lastname"],
  ["familyname", "lastname"],
  ["mail", "email"],
  ["group", "groups"],
  ["enabled", "enable"],
  ["expires", "expire"],
  ["paths", "path"],
  ["roles", "role"],
]);

/** The column that a head means, whatever its case, blanks and hyphens. */
export function columnOf(head: string): ImportColumn | undefined {
  const name = head.toLowerCase().replaceAll(/[\s_-]/g, "");
  return IMPORT_COLUMNS.find((column) => column === name) ?? ALSO.get(name);
}

export type ImportCells = Readonly<Partial<Record<ImportColumn, string>>>;

/** The items of a cell that holds a list. */
export function listIn(cell: string | undefined): readonly string[] {
  const items = (cell ?? "").split(/[;|]/).map((item) => item.trim());
  return items.filter((item) => item !== "");
}
