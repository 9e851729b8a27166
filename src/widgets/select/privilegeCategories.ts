/** Privileges of one noun, such as all of `VM`. */
export interface PrivilegeCategory {
  readonly name: string;
  readonly privileges: readonly string[];
}

/** The privileges by what stands before their first dot, both in alphabetical order. */
export function privilegeCategories(privileges: readonly string[]): readonly PrivilegeCategory[] {
  const found = new Map<string, string[]>();
  for (const privilege of [...privileges].sort()) {
    const name = privilege.split(".", 1)[0] ?? privilege;
    found.set(name, [...(found.get(name) ?? []), privilege]);
  }
  return [...found].map(([name, members]) => ({ name, privileges: members }));
}

/**
 * The categories with only the privileges that contain the typed text in their name or in what is said of them;
 * empty ones are left out.
 */
export function findPrivileges(
  categories: readonly PrivilegeCategory[],
  query: string,
  say: (privilege: string) => string = () => "",
): readonly PrivilegeCategory[] {
  const text = query.trim().toLowerCase();
  return categories.flatMap((category) => {
    const privileges = category.privileges.filter((name) => `${name} ${say(name)}`.toLowerCase().includes(text));
    return privileges.length === 0 ? [] : [{ ...category, privileges }];
  });
}

/** The choice after some names were ticked or unticked, in alphabetical order. */
export function tick(chosen: readonly string[], names: readonly string[], on: boolean): readonly string[] {
  const rest = chosen.filter((name) => !names.includes(name));
  return (on ? [...rest, ...names] : rest).sort();
}
