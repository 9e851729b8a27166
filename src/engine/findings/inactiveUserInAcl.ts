import { removeEntries } from "../changes/entryChanges";
import type { EntryRef } from "../explained/explanation";
import type { UserId } from "../ids";
import { ROOT } from "../names";
import { isActive } from "./administrators";
import { entriesOf } from "./entries";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** Disabled or expired users that still have entries: whoever enables them again gives these along. */
export function inactiveUserInAcl({ model, now }: FindingContext): readonly Finding[] {
  const byUser = new Map<UserId, EntryRef[]>();
  for (const entry of entriesOf(model)) {
    if (entry.holder.kind !== "user") continue;
    const user = model.users.get(entry.holder.id);
    if (user === undefined || user.id === ROOT || isActive(user, now)) continue;
    byUser.set(user.id, [...(byUser.get(user.id) ?? []), entry]);
  }
  return [...byUser].map(([userid, entries]) => {
    return finding("inactive-user-in-acl", {
      subjects: [userid],
      entries,
      paths: [...new Set(entries.map(({ path }) => path))],
      affected: [userid],
      fix: removeEntries(entries),
    });
  });
}
