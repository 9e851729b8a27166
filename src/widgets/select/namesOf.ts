/** The names in one of PVE's comma lists, such as a user's groups or a role's privileges. */
export function namesOf(list: string | undefined): readonly string[] {
  return (list ?? "").split(",").filter((name) => name !== "");
}
