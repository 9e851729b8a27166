import type { WhyAnswer, WhyPart } from "../../access/why/whyAnswer";
import type { Text } from "../../i18n/catalogue";
import { holderText } from "../../widgets/why/entryText";
import { whyText } from "../../widgets/viewAs/whyText";
import { type Fix, fixOf, newEntryFix } from "./fixes";
import { type RoleHolds, verdictOf, walksOf } from "./walkText";

/** The catalogue's name spaces that an answer is worded with. */
export interface WhyWords {
  readonly t: Text<"why">;
  readonly seen: Text<"viewAs">;
}

/** Whom an answer is about, in a sentence. */
export function whoText(authid: string, t: Text<"why">): string {
  return authid.startsWith("@") ? t("member", { group: authid.slice(1) }) : authid;
}

function rightText({ asked }: WhyAnswer, t: Text<"why">): string {
  const list = asked.privileges.join(", ");
  if (asked.privileges.length < 2) return list;
  return t(asked.any ? "anyOf" : "allOf", { list });
}

/** Yes, no or not known, in one sentence. */
export function headline(answer: WhyAnswer, t: Text<"why">): string {
  const who = whoText(answer.authid, t);
  const { path } = answer.asked;
  if (answer.held === undefined) return t(answer.verdict, { who, path, privileges: rightText(answer, t) });
  const held = answer.held.privileges.map(({ privilege }) => privilege);
  if (held.length === 0) return t("holdsNothing", { who, path });
  return t("holds", { who, path, count: held.length, list: held.join(", ") });
}

/** What decided about one privilege: the entry that gives it, or the one thing that keeps it away. */
export function decider(part: WhyPart, answer: WhyAnswer, { t, seen }: WhyWords): string {
  const { explanation, from, reason, privilege } = part;
  const { identity } = explanation;
  if (identity.kind === "root" || (identity.kind === "full-token" && identity.user === "root@pam")) return t("byRoot");
  const sentences = identity.kind === "full-token" ? [t("byUser", { user: identity.user })] : [];
  const [first] = from;
  if (first !== undefined) {
    const pooled = first.path.startsWith("/pool/") && !answer.asked.path.startsWith("/pool/");
    sentences.push(t(pooled ? "givenByPool" : "givenBy", { at: first.path, holder: holderText(first), role: first.role }));
  } else if (reason !== undefined) {
    const hidden = { path: answer.asked.path, privilege };
    sentences.push(whyText(reason, hidden, answer.certain, seen));
  } else if (part.verdict === "granted") sentences.push(t("asToldByServer"));
  return sentences.join(" ");
}

/** What would turn a no, nearest first. */
export function fixesOf(part: WhyPart, t: Text<"why">): readonly Fix[] {
  const fixes = part.misses.map((miss) => fixOf(miss, part.privilege, t));
  return part.newEntry === undefined ? fixes : [...fixes, newEntryFix(part.newEntry, t)];
}

/** The whole answer as lines to copy: struck-out entries in `~~`, as Markdown writes them. */
export function answerAsText(answer: WhyAnswer, holds: RoleHolds, words: WhyWords): string {
  const { t } = words;
  const walked = (explanation: WhyPart["explanation"], privilege: string | undefined) =>
    walksOf(explanation, t).flatMap(({ title, nodes }) => [
      "",
      title,
      ...nodes.flatMap((node) => [
        `  ${node.path}`,
        ...node.entries.map((entry) => {
          const { text, out } = verdictOf(entry, privilege, holds, t);
          const name = t("entry", { holder: holderText(entry), role: entry.role });
          return `    ${out ? `~~${name}~~` : name}: ${text}`;
        }),
      ]),
    ]);
  const parts = answer.parts.flatMap((part) => [
    ...(answer.parts.length > 1 ? ["", t("part", { privilege: part.privilege, answer: t(`verdicts.${part.verdict}`) })] : []),
    decider(part, answer, words),
    ...walked(part.explanation, part.privilege),
    ...fixesOf(part, t).map(({ text }) => `- ${text}`),
  ]);
  const rest = answer.held === undefined ? [] : walked(answer.held, undefined);
  return [headline(answer, t), ...parts, ...rest].join("\n");
}
