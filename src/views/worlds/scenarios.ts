import type { Text } from "../../i18n/catalogue";

/** The scenarios that a world can begin with. */
export const SCENARIOS = ["tutorial", "showcase", "empty", "large"] as const;
export type ScenarioId = (typeof SCENARIOS)[number];

/** What the list calls a world's origin; worlds from one's own files have no scenario. */
export function scenarioName(id: string | null, t: Text<"sandbox">): string {
  const known = SCENARIOS.find((one) => one === id);
  if (known !== undefined) return t(`scenarios.${known}`);
  return id ?? t("worlds.imported");
}
