import type { EntryRef } from "../explained/explanation";
import type { ChangeOf } from "./change";

const FIELD = { user: "users", group: "groups", token: "tokens" } as const;

/** The change that stores an entry, or changes its flag. */
export function setEntry(entry: EntryRef): ChangeOf<"acl.update"> {
  const { path, holder, role, propagate } = entry;
  return { kind: "acl.update", path, roles: [role], [FIELD[holder.kind]]: [holder.id], propagate };
}

/** The changes that remove entries, one for all roles of a holder at a path. */
export function removeEntries(entries: readonly EntryRef[]): readonly ChangeOf<"acl.update">[] {
  const together = new Map<string, EntryRef[]>();
  for (const entry of entries) {
    const key = `${entry.path} ${entry.holder.kind} ${entry.holder.id}`;
    const known = together.get(key);
    if (known === undefined) together.set(key, [entry]);
    else known.push(entry);
  }
  return [...together.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { path, holder } = first;
    const roles = group.map(({ role }) => role);
    return [{ kind: "acl.update", path, roles, [FIELD[holder.kind]]: [holder.id], delete: true } as const];
  });
}
