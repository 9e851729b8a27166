import type { Text } from "../../i18n/catalogue";

/** The scenarios that a world can begin with. */
export const SCENARIOS = ["tutorial", "showcase", "empty", "large"] as const;

/** Lessons with a world of their own. */
export const LESSONS = [
  "groups",
  "custom-role",
  "inheritance",
  "pools",
  "tokens",
  "lockout",
  "audit",
  "upgrade",
  "lockout-challenge",
  "audit-challenge",
  "class-challenge",
] as const;

export type ScenarioId = (typeof SCENARIOS)[number] | (typeof LESSONS)[number];

/** What stands before the id of a lesson that came from a file. */
const OWN = "own:";

/** What the list calls a world's origin; worlds from one's own files have no scenario. */
export function scenarioName(id: string | null, t: Text<"sandbox">): string {
  const known = SCENARIOS.find((one) => one === id);
  if (known !== undefined) return t(`scenarios.${known}`);
  const lesson = LESSONS.find((one) => one === id);
  if (lesson !== undefined) return t(`lessons.${lesson}`);
  if (id?.startsWith(OWN) === true) return t("ownLesson", { id: id.slice(OWN.length) });
  return id ?? t("worlds.imported");
}
