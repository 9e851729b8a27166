import { expectAccessible } from "./support/axe";
import { dialog, logout } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";
import { sandbox } from "./support/sandbox";
import { worldOf } from "./support/world";
import type { Page } from "@playwright/test";

const WORLD = `user:root@pam:1:0::::::
user:joe@pve:1:0::::::
user:old@pve:0:1::::::
group:night:joe@pve:At night:
acl:1:/vms/100:joe@pve:PVEVMUser:
acl:0:/vms:@night:NoAccess:
`;

/** Looks in both schemes at what is open now. */
async function look(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator("html")).toHaveAttribute("data-scheme", scheme);
      await expectAccessible(page, { rules: scheme === "light" ? "all" : "colours", at: "page" });
    }
  });
}

test.beforeEach(async ({ page, complaints }) => {
  complaints.expect(/403|401|500/);
  await page.emulateMedia({ colorScheme: "light" });
  await worldOf(page, WORLD);
});

test.afterEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: null });
});

test("axe finds nothing in menus and open lists", async ({ page }) => {
  test.setTimeout(120_000);
  await login(page, "root@pam");
  await open(page, "/datacenter/permissions?lesson=0");
  await page.getByRole("main").getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: "User Permission" })).toBeVisible();
  await look(page, "menu of a tool bar");
  await page.keyboard.press("Escape");
  await page.getByRole("main").getByRole("button", { name: "Table options" }).first().click();
  await expect(page.getByRole("menu")).toBeVisible();
  await look(page, "options of a table");
  await page.keyboard.press("Escape");
  await page.getByRole("banner").getByRole("button", { name: "root@pam" }).click();
  await expect(page.getByRole("menuitem", { name: "Logout" })).toBeVisible();
  await look(page, "menu of the login");
  await page.keyboard.press("Escape");
  await page.getByRole("treeitem", { name: /^100/ }).click({ button: "right" });
  await expect(page.getByRole("menuitem", { name: "Shutdown" })).toBeVisible();
  await look(page, "context menu of a guest");
  await page.keyboard.press("Escape");
  await open(page, "/datacenter/permissions?dialog=addUser&lesson=0");
  await dialog(page, "Add: User Permission").getByRole("combobox", { name: "Path" }).click();
  await page.keyboard.type("/vms");
  await expect(page.getByRole("option").first()).toBeVisible();
  await look(page, "suggestions of a field");
});

test("axe finds nothing in selections, questions, errors and messages", async ({ page }) => {
  test.setTimeout(120_000);
  await login(page, "root@pam");
  await open(page, "/datacenter/users?lesson=0");
  await page.getByRole("checkbox", { name: "Tick joe@pve" }).click();
  await expect(page.getByRole("button", { name: "Ticked (1)" })).toBeVisible();
  await look(page, "ticked and disabled rows");
  await open(page, "/datacenter/users?dialog=add&lesson=0");
  await dialog(page, "Add: User").getByRole("button", { name: "Add", exact: true }).click();
  await expect(dialog(page, "Add: User").getByRole("textbox", { name: "User name" })).toHaveAttribute("aria-invalid", "true");
  await look(page, "a form with an error");
  await page.keyboard.press("Escape");
  await open(page, "/datacenter/groups?sel=night&lesson=0");
  await page.getByRole("main").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look(page, "a question before removal");
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("No groups")).toBeVisible();
  await look(page, "the message of success");
});

test("axe finds nothing in a fault of the server", async ({ page }) => {
  // From the first call on: what was read before would be shown instead.
  await sandbox(page).call("faults.set", { faults: [{ target: "roles.list", kind: "500" }] });
  await login(page, "root@pam");
  await open(page, "/datacenter/roles?lesson=0");
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await look(page, "a fault of the server");
});

test("axe finds nothing in what a login without rights meets, and in the login window's error", async ({ page }) => {
  await login(page, "joe@pve");
  await open(page, "/datacenter/groups?lesson=0");
  const create = page.getByRole("toolbar", { name: "Group actions" }).getByRole("button", { name: "Create", exact: true });
  await expect(create).toHaveAttribute("aria-disabled", "true");
  await create.click({ force: true });
  await expect(page.getByRole("group", { name: "Not available" })).toBeVisible();
  await look(page, "why an action is not available");
  await page.keyboard.press("Escape");
  await logout(page, "joe@pve");
  await page.getByRole("textbox", { name: "User name", exact: true }).fill("joe");
  await page.getByLabel("Password", { exact: true }).fill("wrong");
  await page.getByRole("combobox", { name: "Realm", exact: true }).selectOption("pve");
  await page.getByRole("button", { name: "Login", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page, "a login that failed");
});
