import type { Effect } from "../../access/effect";
import type { RightsEffect } from "../../access/rightsEffect";
import type { Call } from "../../api/endpoints/index";
import type { Text, TextKey } from "../../i18n/catalogue";

const SHOWN = 5;

interface Entry {
  readonly path: string;
  readonly roleid: string;
}

function listed(items: readonly string[], t: Text<"access">): string {
  const list = items.slice(0, SHOWN).join(", ");
  return items.length <= SHOWN ? list : t("effect.more", { list, count: items.length - SHOWN });
}

const entryTexts = (rows: readonly Entry[]) => rows.map((row) => `${row.path} (${row.roleid})`);

/** What all deletions of the calls take along, told together: one line for each kind, however many calls there are. */
function cascaded(cascades: Effect["cascades"]): readonly (readonly [TextKey<"access">, readonly string[]])[] {
  const lines = new Map<TextKey<"access">, string[]>();
  const add = (key: TextKey<"access">, items: readonly string[]) => lines.set(key, [...(lines.get(key) ?? []), ...items]);
  for (const cascade of cascades) {
    if (cascade.kind === "users.delete") {
      add("effect.membershipsGo", cascade.memberships);
      add("effect.entriesGo", entryTexts(cascade.aclEntries));
      add("effect.tokensGo", cascade.tokens);
      add("effect.entriesStale", entryTexts(cascade.staleTokenEntries));
    } else if (cascade.kind === "groups.delete") {
      add("effect.membersGo", cascade.members);
      add("effect.entriesGo", entryTexts(cascade.aclEntries));
    } else if (cascade.kind === "roles.delete") {
      add("effect.entriesStale", entryTexts(cascade.aclEntries));
    }
  }
  const leaves = "effect.membershipsGo";
  return [...lines].map(([key, items]) => [key, key === leaves ? [...new Set(items)] : items]);
}

/** The effect as sentences, the worst first. `self` is the acting login. */
export function effectLines(effect: Effect, self: string | undefined, t: Text<"access">): readonly string[] {
  const lines: string[] = [];
  const say = (key: TextKey<"access">, items: readonly string[]) => {
    if (items.length > 0) lines.push(t(key, { count: items.length, list: listed(items, t) }));
  };
  if (self !== undefined && effect.shutOut.includes(self)) lines.push(t("effect.locksOut"));
  say("effect.cannotLogIn", effect.shutOut);
  if (effect.stranded.length > 0) lines.push(t("effect.usersOfRealm", { count: effect.stranded.length }));
  for (const [key, items] of cascaded(effect.cascades)) say(key, items);
  return lines;
}

/** Whose rights change, as sentences; changes of entries that change nobody's rights say so. */
export function rightsLines(rights: RightsEffect, calls: readonly Call[], t: Text<"access">): readonly string[] {
  const lines: string[] = [];
  const { gain, lose } = rights;
  if (lose.length > 0) lines.push(t("effect.lose", { count: lose.length, list: listed(lose, t) }));
  if (gain.length > 0) lines.push(t("effect.gain", { count: gain.length, list: listed(gain, t) }));
  if (lines.length === 0 && calls.every(({ name }) => name === "acl.update")) lines.push(t("effect.none"));
  return lines;
}
