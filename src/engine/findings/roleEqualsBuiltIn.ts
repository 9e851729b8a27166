import type { Change } from "../changes/change";
import { removeEntries, setEntry } from "../changes/entryChanges";
import type { EntryRef } from "../explained/explanation";
import type { RoleId } from "../ids";
import type { AccessModel, Role, RoleFlags } from "../model";
import { isGrantablePath } from "../paths";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";
import { holdersOfRole } from "./roles";

/** Custom roles with exactly the privileges of a built-in one, which PVE keeps up to date by itself. */
export function roleEqualsBuiltIn({ model }: FindingContext): readonly Finding[] {
  const builtIn = [...model.roles.values()].filter((role) => role.builtIn && role.privileges.size > 0);
  return [...model.roles.values()].flatMap((role): readonly Finding[] => {
    const twin = role.builtIn ? undefined : builtIn.find((one) => sameSet(one, role));
    if (twin === undefined) return [];
    const { entries, affected } = holdersOfRole(model, role.id);
    const fixable = entries.every((entry) => isGrantablePath(entry.path) && subjectExists(model, entry));
    return [
      finding("role-equals-built-in", {
        entries,
        affected,
        role: role.id,
        subjects: [twin.id],
        fix: fixable ? [...entries.flatMap((entry) => exchanged(model, entry, twin.id)), drop(role.id)] : [],
        harmless: fixable,
      }),
    ];
  });
}

function sameSet(left: Role, right: Role): boolean {
  return left.privileges.size === right.privileges.size && [...left.privileges].every((one) => right.privileges.has(one));
}

function exchanged(model: AccessModel, entry: EntryRef, twin: RoleId): readonly Change[] {
  const propagate = entry.propagate || flagsOf(model, entry)?.get(twin) === true;
  return [setEntry({ ...entry, role: twin, propagate }), ...removeEntries([entry])];
}

function flagsOf(model: AccessModel, { path, holder }: EntryRef): RoleFlags | undefined {
  const kind = ({ user: "users", group: "groups", token: "tokens" } as const)[holder.kind];
  const holders: ReadonlyMap<string, RoleFlags> | undefined = model.acl.get(path)?.[kind];
  return holders?.get(holder.id);
}

function subjectExists(model: AccessModel, { holder }: EntryRef): boolean {
  switch (holder.kind) {
    case "user":
      return model.users.has(holder.id);
    case "group":
      return model.groups.has(holder.id);
    case "token":
      return [...model.users.values()].some(({ id, tokens }) => [...tokens.keys()].some((name) => `${id}!${name}` === holder.id));
  }
}

function drop(roleid: RoleId): Change {
  return { kind: "roles.delete", roleid };
}
