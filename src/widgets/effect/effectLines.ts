import type { Effect } from "../../access/effect/cascades";
import type { AclRow } from "../../engine/aclRows";
import type { Text, TextKey } from "../../i18n/catalogue";
import { subjectText } from "../acl/entry";

const SHOWN = 5;

function listed(items: readonly string[], t: Text<"access">): string {
  const list = items.slice(0, SHOWN).join(", ");
  return items.length <= SHOWN ? list : t("effect.more", { list, count: items.length - SHOWN });
}

const withRole = (rows: readonly AclRow[]) => rows.map((row) => `${row.path} (${row.roleid})`);
const withSubject = (rows: readonly AclRow[]) => rows.map((row) => `${row.path} (${subjectText(row)})`);

/** What all deletions of the calls take along, told together: one line for each kind, however many calls there are. */
function cascaded(cascades: Effect["cascades"]): readonly (readonly [TextKey<"access">, readonly string[]])[] {
  const lines = new Map<TextKey<"access">, string[]>();
  const add = (key: TextKey<"access">, items: readonly string[]) => lines.set(key, [...(lines.get(key) ?? []), ...items]);
  for (const cascade of cascades) {
    if (cascade.kind === "users.delete") {
      add("effect.membershipsGo", cascade.memberships);
      add("effect.entriesGo", withRole(cascade.aclEntries));
      add("effect.tokensGo", cascade.tokens);
      add("effect.entriesStale", withRole(cascade.staleTokenEntries));
    } else if (cascade.kind === "groups.delete") {
      add("effect.membersGo", cascade.members);
      add("effect.entriesGo", withRole(cascade.aclEntries));
    } else if (cascade.kind === "roles.delete") {
      add("effect.entriesStale", withSubject(cascade.aclEntries));
    }
  }
  const leaves = "effect.membershipsGo";
  return [...lines].map(([key, items]) => [key, key === leaves ? [...new Set(items)] : items]);
}

/** What goes along with what is removed, as sentences. */
export function effectLines(effect: Effect, t: Text<"access">): readonly string[] {
  const lines: string[] = [];
  const say = (key: TextKey<"access">, items: readonly string[]) => {
    if (items.length > 0) lines.push(t(key, { count: items.length, list: listed(items, t) }));
  };
  if (effect.stranded.length > 0) lines.push(t("effect.usersOfRealm", { count: effect.stranded.length }));
  for (const [key, items] of cascaded(effect.cascades)) say(key, items);
  return lines;
}
