import { commandOf } from "../../access/effect/commandOf";
import type { ChangedLogin, ChangedPart, EffectAnswer } from "../../access/effect/effectAnswer";
import type { Call } from "../../api/endpoints/index";
import type { EntryRef } from "../../engine/explained/explanation";
import type { Text, TextKey } from "../../i18n/catalogue";

type EffectText = Text<"effect">;

const SHOWN = 5;

/** Some names, the others as a count. */
export function listed(items: readonly string[], t: EffectText, hidden = 0, most = SHOWN): string {
  const left = items.length - Math.min(items.length, most) + hidden;
  const list = items.slice(0, most).join(", ");
  return left === 0 ? list : t("more", { list, count: left });
}

const holderText = ({ kind, id }: EntryRef["holder"]) => (kind === "group" ? `@${id}` : id);

function entryText({ role, holder, path }: EntryRef, t: EffectText): string {
  return t("entry", { role, holder: holderText(holder), path });
}

/** `3 logins gain, 1 loses`; who loses the way in is told apart. */
export function summaryText({ gain, lose, lockOut }: Pick<EffectAnswer, "gain" | "lose" | "lockOut">, t: EffectText): string {
  if (gain === 0 && lose === 0) return t(lockOut.shutOut.length === 0 ? "none" : "noneElse");
  if (lose === 0) return t("gainOnly", { count: gain });
  if (gain === 0) return t("loseOnly", { count: lose });
  return t("both", { gain: t("gains", { count: gain }), lose: t("loses", { count: lose }) });
}

const REASONS: ReadonlySet<string> = new Set([
  "no-such-user",
  "no-such-token",
  "disabled",
  "expired",
  "token-expired",
  "realm-removed",
]);

/** Who loses the way in; nobody gives no lines. */
export function lockOutLines({ lockOut }: EffectAnswer, self: string, t: EffectText): readonly string[] {
  const { actor, administrators, lastAdministrator, shutOut } = lockOut;
  const lines: string[] = [];
  if (actor === "shut-out") lines.push(t("lockOut.self", { authid: self }));
  if (actor === "loses-permissions-modify") lines.push(t("lockOut.selfModify", { authid: self }));
  if (lastAdministrator) lines.push(t("lockOut.lastAdministrator", { list: listed(administrators.before, t) }));
  const logins = shutOut.map(({ authid, reason }) => {
    const why = REASONS.has(reason) ? t(`reasons.${reason}` as TextKey<"effect">) : reason;
    return t("lockOut.login", { authid, reason: why });
  });
  if (logins.length > 0) lines.push(t("lockOut.shutOut", { count: logins.length, list: listed(logins, t) }));
  return lines;
}

/** True where a line of the lock-out is about the acting login itself or about the last administrator. */
export function isLoud({ lockOut }: EffectAnswer): boolean {
  return lockOut.actor !== undefined || lockOut.lastAdministrator;
}

interface Told {
  readonly asked: readonly Call[];
  /** The lines of the access tests that the answer counts. */
  readonly tests: readonly string[];
}

/** Hidden entries, access tests that fail, calls that would be refused. */
export function noteLines(answer: EffectAnswer, { asked, tests }: Told, t: EffectText): readonly string[] {
  const failing = answer.failing.toSorted((left, right) => Number(right.newly) - Number(left.newly));
  return [
    ...failing.map(({ at, newly }) => t(newly ? "testFails" : "testFailsAlready", { line: tests[at] ?? "" })),
    ...answer.shadowed.map(({ entry, by, logins }) => {
      const { role, holder, path } = entry;
      const winners = by.map((one) => entryText(one, t)).join(", ");
      return t("shadows", { role, holder: holderText(holder), path, count: logins, by: winners });
    }),
    ...answer.refused.flatMap(({ at }) => {
      const call = asked[at];
      return call === undefined ? [] : [t("refused", { command: commandOf(call) ?? call.name })];
    }),
  ];
}

function partLines({ gained, lost, paths, more }: ChangedPart, t: EffectText): readonly string[] {
  const on = listed(paths, t, more);
  const line = (key: "gained" | "lost", privileges: readonly string[]) =>
    privileges.length === 0 ? [] : [t(key, { privileges: privileges.join(", "), paths: on })];
  return [...line("lost", lost), ...line("gained", gained)];
}

/** What one login gains and loses: guests first, then privileges by path. */
export function loginLines({ guestsGained, guestsLost, parts }: ChangedLogin, t: EffectText): readonly string[] {
  return [
    ...(guestsLost > 0 ? [t("guestsLost", { count: guestsLost })] : []),
    ...(guestsGained > 0 ? [t("guestsGained", { count: guestsGained })] : []),
    ...parts.flatMap((part) => partLines(part, t)),
  ];
}

/** All that is known, as text to be copied. */
export function effectText(lines: readonly string[], answer: EffectAnswer, t: EffectText): string {
  const logins = answer.logins.flatMap((login) => [login.authid, ...loginLines(login, t).map((line) => `  ${line}`)]);
  return [...lines, summaryText(answer, t), ...logins].join("\n");
}
