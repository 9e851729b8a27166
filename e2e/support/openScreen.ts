import type { Page } from "@playwright/test";
import type { Screen } from "../screens";
import { behind, hasDialog } from "../screens";
import { expect } from "./fixtures";
import { open } from "./open";

/** Opens a screen's address and waits until it is all there: page or window, and nothing that still loads. */
export async function openScreen(page: Page, screen: Screen): Promise<void> {
  const windows = page.locator("[role=dialog],[role=alertdialog]");
  if (hasDialog(screen)) {
    // The page behind it first: else the dialog of the address before might be taken for this one.
    await open(page, behind(screen));
    await expect(windows).toHaveCount(0);
  }
  await open(page, screen.address);
  await expect(windows).toHaveCount(hasDialog(screen) ? 1 : 0);
  await expect(page.locator("[role=progressbar]:not([aria-valuenow], [aria-hidden=true])")).toHaveCount(0);
  // What is being worked out is shown paler.
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  if (!hasDialog(screen)) await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
