import type { Effect } from "../../access/effect";
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

/** The effect as sentences, the worst first. `self` is the acting login. */
export function effectLines(effect: Effect, self: string | undefined, t: Text<"access">): readonly string[] {
  const lines: string[] = [];
  const say = (key: TextKey<"access">, items: readonly string[]) => {
    if (items.length > 0) lines.push(t(key, { count: items.length, list: listed(items, t) }));
  };
  const entries = (rows: readonly Entry[]) => rows.map((row) => `${row.path} (${row.roleid})`);
  if (self !== undefined && effect.shutOut.includes(self)) lines.push(t("effect.locksOut"));
  say("effect.cannotLogIn", effect.shutOut);
  if (effect.stranded.length > 0) lines.push(t("effect.usersOfRealm", { count: effect.stranded.length }));
  for (const cascade of effect.cascades) {
    if (cascade.kind === "users.delete") {
      say("effect.membershipsGo", cascade.memberships);
      say("effect.entriesGo", entries(cascade.aclEntries));
      say("effect.tokensGo", cascade.tokens);
      say("effect.entriesStale", entries(cascade.staleTokenEntries));
    } else if (cascade.kind === "groups.delete") {
      say("effect.membersGo", cascade.members);
      say("effect.entriesGo", entries(cascade.aclEntries));
    } else if (cascade.kind === "roles.delete") {
      say("effect.entriesStale", entries(cascade.aclEntries));
    }
  }
  return lines;
}
