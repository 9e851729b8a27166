import { fixCommands } from "../../access/findings/findingCalls";
import type { EntryRef } from "../../engine/explained/explanation";
import type { Finding, FindingKind } from "../../engine/findings/finding";
import type { Text } from "../../i18n/catalogue";

export type FindingsText = Text<"findings">;
export type Weight = "high" | "middle" | "low";

const SHOWN = 4;

const WEIGHTS: Readonly<Record<FindingKind, Weight>> = {
  "administrator-without-second-factor": "high",
  "administrator-everywhere": "high",
  "full-token-of-administrator": "high",
  "no-access-lifted": "high",
  "token-sees-nothing": "middle",
  "privilege-removed": "middle",
  "privilege-needed": "middle",
  "propagation-off": "middle",
  "inactive-user-in-acl": "middle",
  "guest-unreachable": "middle",
  "entry-without-effect": "middle",
  "token-without-expiry": "low",
  "user-without-rights": "low",
  "users-with-same-entries": "low",
  "role-equals-built-in": "low",
  "role-unused": "low",
};

/** How bad a kind of finding is. */
export function weightOf({ kind }: Finding): Weight {
  return WEIGHTS[kind];
}

/** Some names, the others as a count. */
export function listed(items: readonly string[], t: FindingsText, most = SHOWN): string {
  const list = items.slice(0, most).join(", ");
  return items.length <= most ? list : t("more", { list, count: items.length - most });
}

/** An entry in words. */
export function entryText({ role, holder, path, propagate }: EntryRef, t: FindingsText): string {
  const text = t("entry", { role, holder: holder.kind === "group" ? `@${holder.id}` : holder.id, path });
  return propagate ? text : t("noPropagate", { entry: text });
}

/** Whom a finding is about; groups are written with `@` in front. */
export function subjectsOf({ subjects, entries }: Finding): readonly string[] {
  const groups = new Set<string>(entries.flatMap(({ holder }) => (holder.kind === "group" ? [holder.id] : [])));
  return subjects.map((subject) => (groups.has(subject) ? `@${subject}` : subject));
}

function valuesOf(finding: Finding, t: FindingsText) {
  return {
    subject: listed(subjectsOf(finding), t),
    path: listed(finding.paths, t),
    role: finding.role ?? finding.entries[0]?.role ?? "",
    privileges: (finding.privileges ?? []).join(", "),
  };
}

/** One part of what there is to say about a finding. */
export function findingText(finding: Finding, part: "name" | "text" | "why" | "next", t: FindingsText): string {
  const values = valuesOf(finding, t);
  // The entry that is meant stands first; the others lift it, at their own paths.
  const path = finding.kind === "no-access-lifted" ? (finding.entries[0]?.path ?? "") : values.path;
  return t(`kinds.${finding.kind}.${part}`, { ...values, path });
}

/** Why an entry has no effect; nothing for other kinds. */
export function reasonText(finding: Finding, t: FindingsText): string | undefined {
  const { reason } = finding;
  if (reason === undefined) return undefined;
  const by = "by" in reason ? reason.by : "of" in reason ? reason.of : [];
  return t(`reasons.${reason.kind}`, {
    ...valuesOf(finding, t),
    user: "user" in reason ? reason.user : "",
    by: by.map((entry) => entryText(entry, t)).join("; "),
  });
}

/** All that is said about a finding, as text to be copied. */
export function wholeText(finding: Finding, t: FindingsText): string {
  const commands = fixCommands(finding);
  const lines = [
    `${findingText(finding, "name", t)}: ${findingText(finding, "text", t)}`,
    reasonText(finding, t),
    findingText(finding, "why", t),
    findingText(finding, "next", t),
    ...finding.entries.map((entry) => `  ${entryText(entry, t)}`),
    finding.affected.length === 0 ? undefined : `${t("affected", { count: finding.affected.length })}: ${finding.affected.join(", ")}`,
    commands === "" ? undefined : commands,
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}
