import type { Page } from "@playwright/test";
import { dialog } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";

const tree = (page: Page) => page.getByRole("tree", { name: "Resource tree" });
const entry = (page: Page, name: string | RegExp) => tree(page).getByRole("treeitem", { name });
const partOf = (page: Page) => page.evaluate(() => document.activeElement?.closest("[data-part]")?.getAttribute("data-part"));

test("the tree is arranged by folders, a folder has a page, and the choice is remembered", async ({ page }) => {
  await login(page, "root@pam");
  await page.getByRole("combobox", { name: "View of the tree" }).selectOption("Folder View");
  await entry(page, "Virtual Machine").click();
  await expect(page.getByRole("heading", { level: 1, name: "Virtual Machine" })).toBeVisible();
  await expect(page.getByRole("grid", { name: "Resources" }).getByRole("row").filter({ hasText: "Virtual machine" })).toHaveCount(2);
  await expect(page).toHaveTitle("Search - Virtual Machine - Access Console");
  await page.reload();
  await expect(entry(page, "Virtual Machine")).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: "Tree Settings" }).click();
  await dialog(page, "Tree Settings").getByRole("combobox", { name: "Sort Key" }).selectOption("Name");
  await dialog(page, "Tree Settings").getByRole("button", { name: "OK" }).click();
  await expect(entry(page, /^ubuntu-desktop-1 \(100\)/)).toBeVisible();
});

test("search and palette reach an object by the keyboard, F6 goes round the parts of the page", async ({ page }) => {
  await login(page, "root@pam");
  await expect(entry(page, /^100 /)).toBeVisible();
  await page.keyboard.press("Control+Shift+F");
  await page.keyboard.type("desktop-2");
  await expect(page.getByRole("row", { selected: true })).toContainText("101 (ubuntu-desktop-2)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Virtual Machine 101");
  await page.keyboard.press("Control+K");
  const palette = page.getByRole("combobox", { name: "Go to or do anything" });
  await expect(palette).toBeFocused();
  await page.keyboard.type("create us");
  await expect(page.getByRole("option", { selected: true })).toContainText("Create user");
  await page.keyboard.press("Enter");
  await expect(dialog(page, "Add: User")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page, "Add: User")).toBeHidden();
  await page.keyboard.press("F6");
  const first = await partOf(page);
  const seen = new Set([first]);
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press("F6");
    seen.add(await partOf(page));
  }
  expect([...seen].toSorted()).toEqual(["content", "header", "log", "panel", "tree"]);
  await page.keyboard.press("?");
  await expect(dialog(page, "Keyboard shortcuts")).toContainText("Next part of the page");
});

test("closing a window takes its step back: Back then leaves the page, not the window", async ({ page }) => {
  await login(page, "root@pam");
  await open(page, "/datacenter/groups?lesson=0");
  await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Roles" }).click();
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(dialog(page, "Create: Role")).toBeVisible();
  await page.goBack();
  await expect(dialog(page, "Create: Role")).toBeHidden();
  await page.goForward();
  await expect(dialog(page, "Create: Role")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page, "Create: Role")).toBeHidden();
  await expect(page).toHaveURL(/roles/);
  await page.goBack();
  await expect(page.getByRole("grid", { name: "Groups" })).toBeVisible();
});

test("turning the screen keeps the open dialog and what was typed in it", async ({ page }) => {
  await login(page, "root@pam");
  await open(page, "/datacenter/users?dialog=add&lesson=0");
  const name = dialog(page, "Add: User").getByRole("textbox", { name: "User name" });
  await name.fill("typed-on-a-wide-screen");
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole("button", { name: "Open the resource tree", includeHidden: true })).toBeVisible();
  await expect(name).toHaveValue("typed-on-a-wide-screen");
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole("tree", { name: "Resource tree", includeHidden: true })).toBeVisible();
  await expect(name).toHaveValue("typed-on-a-wide-screen");
});
