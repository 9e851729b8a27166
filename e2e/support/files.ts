import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { open } from "./open";

/** The parts of **Sandbox -> Import**. */
export interface ImportPage {
  readonly form: Locator;
  readonly userCfg: Locator;
  /** Sends the form. */
  openWorld(): Promise<void>;
}

/** Opens the import, where nothing is asked for yet. */
export async function openImport(page: Page): Promise<ImportPage> {
  await open(page, "/sandbox/import?lesson=0");
  const form = page.getByRole("form", { name: "Import" });
  await expect(form.getByText("Nothing to preview yet")).toBeVisible();
  return {
    form,
    userCfg: form.getByRole("textbox", { name: "user.cfg", exact: true }),
    openWorld: async () => {
      await form.getByRole("button", { name: "Open as a new world" }).click();
    },
  };
}

/** How many of something the preview counts. */
export function counted(form: Locator, what: string): Locator {
  return form.getByRole("term").filter({ hasText: new RegExp(`^${what}$`) }).locator("xpath=following-sibling::dd[1]");
}

/** The export's file as the browser saves it. */
export async function download(page: Page, file: string): Promise<string> {
  await open(page, "/sandbox/worlds?dialog=export&lesson=0");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download ${file}` }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe(file);
  return readFileSync(await saved.path(), "utf8");
}

/** The large `user.cfg` of the recorded answers: 1,000 users, 100 groups, 2,000 entries. */
export function benchFile(): Buffer {
  return gunzipSync(readFileSync(new URL("../../mocks/contract/cases/bench-user.cfg.gz", import.meta.url)));
}
