import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The open dialog with this title. */
export function dialog(page: Page, title: string | RegExp): Locator {
  return page.getByRole("dialog", { name: title });
}

/** A text field of a dialog by its label. */
export function field(box: Locator, label: string): Locator {
  return box.getByRole("textbox", { name: label, exact: true });
}

/** Chooses from a closed list. */
export async function choose(box: Locator, label: string, value: string): Promise<void> {
  await box.getByRole("combobox", { name: label, exact: true }).selectOption(value);
}

/** Picks a row of a drop-down table by typing its id. */
export async function pick(page: Page, box: Locator, label: string, id: string): Promise<void> {
  const input = box.getByRole("combobox", { name: label });
  await input.click();
  await input.fill(id);
  await page.getByRole("option").filter({ hasText: id }).first().click();
}

/** Presses a dialog's button and waits until the dialog has gone. */
export async function send(box: Locator, label: string): Promise<void> {
  await box.getByRole("button", { name: label, exact: true }).click();
  await expect(box).toBeHidden().catch(async (error: unknown) => {
    // What the dialog says is why it stays.
    const said = await box.ariaSnapshot({ timeout: 1000 }).catch(() => "nothing: it has gone since");
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\nThe dialog says:\n${said}`);
  });
}

/** Logs out through the user's menu. */
export async function logout(page: Page, userid: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: userid }).click();
  await page.getByRole("menuitem", { name: "Logout" }).click();
  await expect(page.getByRole("button", { name: "Login", exact: true })).toBeVisible();
}

/** The resource tree lists exactly these guests, as it labels them. */
export async function expectGuests(page: Page, guests: readonly string[]): Promise<void> {
  const items = page.getByRole("tree", { name: "Resource tree" }).getByRole("treeitem");
  const shown = async () => {
    const labels = await items.allInnerTexts();
    return labels.map((label) => label.trim()).filter((label) => /^\d+( |$)/.test(label));
  };
  await expect(items.filter({ hasText: "pve" }).first()).toBeVisible();
  await expect.poll(shown).toEqual(guests);
}
