import { removeEntries, setEntry } from "../changes/entryChanges";
import type { ExplainedEntry } from "../explained/explanation";
import type { Privilege } from "../ids";
import type { AccessModel } from "../model";
import type { NearMiss } from "./miss";

/** What would have to be different for this entry to grant the privilege to `subject`; whether it is enough is not asked. */
export function missOf(
  model: AccessModel,
  subject: string,
  explained: ExplainedEntry,
  privilege: Privilege,
): NearMiss | undefined {
  const { verdict, ...entry } = explained;
  if (model.roles.get(entry.role)?.privileges.has(privilege) !== true) return roleMiss(model, subject, explained, privilege);
  switch (verdict.kind) {
    case "does-not-propagate":
      return { kind: "propagate", subject, entry, by: [], changes: [setEntry({ ...entry, propagate: true })] };
    case "replaced-by-own":
      return { kind: "own-entry", subject, entry, by: verdict.by, changes: removeEntries(verdict.by) };
    case "replaced-by-deeper":
      return { kind: "deeper-entry", subject, entry, by: verdict.by, changes: removeEntries(verdict.by) };
    case "cancelled-by-no-access":
    case "pool-ignored":
      return { kind: "no-access", subject, entry, by: verdict.by, changes: removeEntries(verdict.by) };
    case "not-a-member": {
      const join = { kind: "users.update", userid: subject, groups: [entry.holder.id], append: true } as const;
      return { kind: "membership", subject, entry, by: [], changes: [join] };
    }
    default:
      return undefined;
  }
}

function roleMiss(
  model: AccessModel,
  subject: string,
  { verdict, ...entry }: ExplainedEntry,
  privilege: Privilege,
): NearMiss | undefined {
  const role = model.roles.get(entry.role);
  const inForce = verdict.kind === "in-force" || verdict.kind === "from-pool";
  if (!inForce || role === undefined || role.builtIn) return undefined;
  const give = { kind: "roles.update", roleid: role.id, privs: [privilege], append: true } as const;
  return { kind: "role", subject, entry, by: [], changes: [give] };
}
