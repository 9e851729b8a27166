import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { dialog } from "./support/forms";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { worldOf } from "./support/world";

const WORLD = [
  "user:root@pam:1:0:::::x:",
  "user:ann@pve:1:0::::::",
  "user:bob@pve:1:0::::::",
  "group:staff:ann@pve,bob@pve:",
  "acl:1:/vms/100:ann@pve:PVEVMUser:",
].join("\n");

const effect = (page: Page) => page.getByRole("region", { name: "Effect of this change" });

async function addEntry(page: Page, role: string): Promise<void> {
  await open(page, "/datacenter/permissions?dialog=addGroup");
  const box = dialog(page, "Add: Group Permission");
  for (const [label, text] of [["Path", "/vms"], ["Group", "staff"], ["Role", role]] as const) {
    await box.getByRole("combobox", { name: label }).fill(text);
    await page.keyboard.press("Tab");
  }
  await box.getByRole("button", { name: "Add" }).click();
  await expect(box).toBeHidden();
}

test("each change is told with its effect; any state can be gone to, and the session's commands outlast a reload", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  await addEntry(page, "PVEAuditor");
  await addEntry(page, "PVEVMUser");
  await open(page, "/sandbox/history");
  const list = grid(page, "History");
  const [first, second] = [list.row("--roles PVEAuditor"), list.row("--roles PVEVMUser")];
  await expect(second).toContainText("present state");
  await first.click();
  await expect(page.getByRole("region", { name: /^Change no\./ })).toContainText("By root@pam");
  await expect(effect(page)).toContainText("2 logins gain rights");
  await effect(page).getByText("Login by login").click();
  await expect(effect(page)).toContainText("sees 2 guests more");
  // It is worked out beside the page.
  expect(page.workers().map((worker) => worker.url()).filter((url) => url.includes("assets/worker"))).toHaveLength(1);

  await page.getByRole("button", { name: "Go to", exact: true }).click();
  await expect(second).toContainText("undone");
  await second.click();
  await expect(effect(page)).toContainText("2 logins gain rights");
  const buttons = page.getByRole("toolbar", { name: "History actions" });
  await buttons.getByRole("button", { name: "Redo" }).click();
  await expect(second).toContainText("present state");
  await buttons.getByRole("button", { name: "Go to the start" }).click();
  await expect(first).toContainText("undone");

  await open(page, "/datacenter/commands");
  await page.reload();
  await expect(grid(page, "Changes of this session").row("--roles PVEVMUser")).toBeVisible();
});

test("the world goes back to its start from the history, which is empty then", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  await addEntry(page, "PVEAuditor");
  await open(page, "/sandbox/history");
  await page.getByRole("button", { name: "Reset the world" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Reset" }).click();
  await login(page, "root@pam");
  await open(page, "/sandbox/history");
  await expect(page.getByText("Nothing has been changed yet")).toBeVisible();
});
