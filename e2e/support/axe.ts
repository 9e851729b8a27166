import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No rule of WCAG: the splitters stand between the landmarks, and belong to none of them. */
const OUTSIDE_LANDMARKS = ["region"];

/** The rules that look at colours: the only ones that another theme can break. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** The page as it stands breaks no rule of WCAG 2.2 AA that axe can see; or none of those that look at colours. */
export async function expectAccessible(page: Page, rules: "all" | "colours" = "all"): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const chosen = rules === "colours" ? axe.withRules(COLOURS) : axe.withTags(RULES).disableRules(OUTSIDE_LANDMARKS);
  const { violations } = await chosen.analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
  expect(found).toEqual([]);
}
