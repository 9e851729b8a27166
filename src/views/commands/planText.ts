import { commandOfChange } from "../../access/effect/commandOf";
import type { PlanAnswer } from "../../access/plan/planAnswer";
import type { PlanStep, Unreached } from "../../engine/plan/plan";
import type { Text } from "../../i18n/catalogue";

type CommandsText = Text<"commands">;

/** What there is to know about a step, beside its command; empty for most. */
export function noteOf({ temporary, excess }: PlanStep, t: CommandsText): string {
  const held = excess.map(({ authid, path, privileges }) => t("excess", { authid, path, list: privileges.join(", ") }));
  return [...(temporary === undefined ? [] : [t(`temporary.${temporary}`)]), ...held].join(" ");
}

/** What the commands leave, in words. */
export function leftText(left: Unreached, t: CommandsText): string {
  switch (left.kind) {
    case "change":
      return t("left.change", { command: commandOfChange(left.change) });
    case "member":
      return t("left.member", { userid: left.userid, groupid: left.groupid });
    default:
      return t(`left.${left.kind}`, { authid: left.authid });
  }
}

/** The plan as a shell script: stops at the first command that fails, notes as comments. */
export function planScript({ steps, unreached }: PlanAnswer, t: CommandsText): string {
  const lines = steps.flatMap((step) => {
    const note = noteOf(step, t);
    return note === "" ? [step.command] : [`# ${note}`, step.command];
  });
  return ["#!/bin/sh", "set -e", ...lines, ...unreached.map((left) => `# ${leftText(left, t)}`), ""].join("\n");
}
