import type { Text, TextKey } from "../../i18n/catalogue";

interface StepKeys {
  readonly title: TextKey<"scenario">;
  readonly text: TextKey<"scenario">;
  /** Where the step is done. */
  readonly address?: string;
}

const USERS = "/datacenter/users";

/** Words and places of the tutorial's steps; whether a step is done is the server's answer. */
const STEPS: Readonly<Record<string, StepKeys>> = {
  "host-account": { title: "steps.hostAccount.title", text: "steps.hostAccount.text", address: "/node/pve/shell" },
  "check-account": { title: "steps.checkAccount.title", text: "steps.checkAccount.text", address: "/node/pve/shell" },
  "add-pam-user": { title: "steps.addPamUser.title", text: "steps.addPamUser.text", address: USERS },
  "grant-pam-user": { title: "steps.grantPamUser.title", text: "steps.grantPamUser.text", address: "/guest/100/permissions" },
  "log-in-pam": { title: "steps.logInPam.title", text: "steps.logInPam.text" },
  "try-limits": { title: "steps.tryLimits.title", text: "steps.tryLimits.text", address: "/guest/100/summary" },
  "add-pve-user": { title: "steps.addPveUser.title", text: "steps.addPveUser.text", address: USERS },
  "grant-pve-user": { title: "steps.grantPveUser.title", text: "steps.grantPveUser.text", address: "/guest/101/permissions" },
  "log-in-pve": { title: "steps.logInPve.title", text: "steps.logInPve.text" },
  "compare-on-host": { title: "steps.compareOnHost.title", text: "steps.compareOnHost.text", address: "/node/pve/shell" },
};

export interface StepWords {
  readonly title: string;
  readonly text: string;
  readonly address: string | undefined;
}

/** A step in words; one that this console has no words for is shown by its id. */
export function stepWords(id: string, t: Text<"scenario">): StepWords {
  const keys = Object.hasOwn(STEPS, id) ? STEPS[id] : undefined;
  if (keys === undefined) return { title: id, text: "", address: undefined };
  return { title: t(keys.title), text: t(keys.text), address: keys.address };
}
