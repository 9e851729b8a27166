import type { AxeResults, RunOptions } from "axe-core";
import axe from "axe-core";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const RULES: Readonly<Record<Look["rules"], RunOptions>> = {
  // "region" is no rule of WCAG: the splitters stand between the landmarks, and belong to none of them.
  all: { runOnly: STANDARD, rules: { region: { enabled: false } } },
  // The only rules that another theme can break.
  colours: { runOnly: ["color-contrast", "link-in-text-block"] },
};

interface Place {
  readonly include: string[];
  readonly exclude?: string[];
}

const PLACES: Readonly<Record<Look["at"], Place>> = {
  page: { include: ["html"] },
  content: { include: ["html"], exclude: ["[role=tree]", "[data-part=log]"] },
  dialog: { include: ["[role=dialog],[role=alertdialog]"] },
};

export interface Look {
  readonly rules: "all" | "colours";
  /** The whole page, the page without the tree and the task log, or the open dialog alone. */
  readonly at: "page" | "content" | "dialog";
}

/** What is looked at breaks no rule of WCAG 2.2 AA that axe can see; or none of those that look at colours. */
export async function expectAccessible(page: Page, { rules, at }: Look = { rules: "all", at: "page" }): Promise<void> {
  // Once per document: the source is long, and an address is another look at the same document.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { looked, found } = await page.evaluate(
    async ([place, options]) => {
      // Half way from one colour to the other is neither.
      const moving = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
      await Promise.allSettled(moving.map((one) => one.finished));
      const { violations, passes } = await window.axe.run(place, { ...options, resultTypes: ["violations"] });
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} (${node.failureSummary ?? ""})`));
      return { looked: passes.length + violations.length, found };
    },
    [PLACES[at], RULES[rules]] as const,
  );
  expect(looked, "rules that had something to look at").toBeGreaterThan(0);
  expect(found).toEqual([]);
}

declare global {
  interface Window {
    /** There once `expectAccessible` has put it in. */
    readonly axe: { run(place: Place, options: RunOptions): Promise<AxeResults> };
  }
}
