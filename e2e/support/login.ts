import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/**
 * Fills the login window that is open and waits until it has gone.
 * @param userid with its realm, as in `alice@pve`
 */
export async function login(page: Page, userid: string, password = "training"): Promise<void> {
  await tryLogin(page, userid, password);
  await expect(page.getByRole("button", { name: "Login", exact: true })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Resource tree" }).or(page.getByRole("button", { name: "Open the resource tree" }))).toBeVisible();
}

/** As `login`, for one that may be refused: returns as soon as the button is pressed. */
export async function tryLogin(page: Page, userid: string, password: string): Promise<void> {
  const at = userid.lastIndexOf("@");
  await page.getByRole("textbox", { name: "User name", exact: true }).fill(userid.slice(0, at));
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("combobox", { name: "Realm", exact: true }).selectOption(userid.slice(at + 1));
  await page.getByRole("button", { name: "Login", exact: true }).click();
}
