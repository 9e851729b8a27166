import type { Privilege, UserId } from "../ids";
import type { AccessModel } from "../model";
import type { TracedEntry } from "./trace";

/** Marks a token's entries that the user behind it makes useless: for the asked privilege, or for all of their own. */
export function markCut(
  model: AccessModel,
  entries: readonly TracedEntry[],
  user: UserId,
  held: ReadonlyMap<Privilege, boolean>,
  asked: Privilege | undefined,
): void {
  for (const entry of entries) {
    const given = [...(model.roles.get(entry.ref.role)?.privileges ?? [])];
    const lost = given.filter((privilege) => !held.has(privilege));
    const useless = asked === undefined ? lost.length === given.length : lost.includes(asked);
    if (useless && lost.length > 0) entry.verdict = { kind: "cut", user, privileges: lost };
  }
}
