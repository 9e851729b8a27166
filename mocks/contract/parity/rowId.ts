const KEYS = ["id", "path", "type", "ugid", "roleid", "userid", "groupid", "vmid", "upid", "uid"];

/** What tells a row of any list from the others; figures and columns that depend on the reader are left out. */
export function rowId(row: Readonly<Record<string, unknown>>): string {
  return KEYS.filter((key) => row[key] !== undefined).map((key) => `${key}=${String(row[key])}`).join(" ");
}
