import type { Locator, Page } from "@playwright/test";

/** A row as its reader sees it: the heads of the columns and the texts below them. */
export type GridRow = Readonly<Record<string, string>>;

export interface Grid {
  readonly locator: Locator;
  /** The rows on the screen (a long grid draws no others), without the head. */
  rows(): Promise<GridRow[]>;
  /** The row in which a cell holds this text; cells may hold marks beside it. */
  row(text: string): Locator;
}

/** A grid found by its accessible name, with its rows as objects. */
export function grid(page: Page, name: string): Grid {
  const locator = page.getByRole("grid", { name, exact: true });
  return {
    locator,
    rows: async () => {
      await locator.waitFor();
      return locator.evaluate(readRows);
    },
    row: (text) => locator.getByRole("row").filter({ has: page.getByRole("gridcell").filter({ hasText: text }) }),
  };
}

/** Runs in the page. */
function readRows(element: Element): Record<string, string>[] {
  const textOf = (cell: Element): string => {
    const text = cell instanceof HTMLElement ? cell.innerText.trim() : "";
    if (text !== "") return text;
    const named = cell.querySelector("[aria-label],[title],[alt]");
    return named?.getAttribute("aria-label") ?? named?.getAttribute("title") ?? named?.getAttribute("alt") ?? "";
  };
  const heads = [...element.querySelectorAll("[role=columnheader],th[scope=col]")].map(textOf);
  const rows = [...element.querySelectorAll("[role=row],tbody tr")];
  const cellsOf = (row: Element) => [...row.querySelectorAll("[role=gridcell],[role=rowheader],td")];
  return rows
    .map(cellsOf)
    .filter((cells) => cells.length > 0)
    .map((cells) => Object.fromEntries(cells.map((cell, index) => [heads[index] ?? String(index), textOf(cell)])));
}
