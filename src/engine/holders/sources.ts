import { compile } from "../compiled/compile";
import { sideOf } from "../explained/side";
import type { EntryRef } from "../explained/explanation";
import type { GroupId, PoolId, Privilege } from "../ids";
import type { AccessModel } from "../model";

/** An entry that gives a right, and how it comes to the asked path. */
export interface Source {
  readonly entry: EntryRef;
  readonly group?: GroupId;
  readonly pool?: PoolId;
}

/** The entries in force that give any of these privileges to an auth id on a path; root@pam needs none. */
export function sourcesOf(
  model: AccessModel,
  authid: string,
  path: string,
  wanted: readonly Privilege[],
): readonly Source[] {
  const index = compile(model);
  const subject = index.subject(authid);
  if (subject.kind !== "walker") return [];
  return sideOf(model, index, subject, path, false).entries.flatMap(({ ref: entry, verdict }): readonly Source[] => {
    const held = model.roles.get(entry.role)?.privileges;
    if (held === undefined || !wanted.some((privilege) => held.has(privilege))) return [];
    const group = entry.holder.kind === "group" ? { group: entry.holder.id } : {};
    return [{ entry, ...group, ...(verdict.kind === "from-pool" && { pool: verdict.pool }) }];
  });
}
