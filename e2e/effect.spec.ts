import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { dialog } from "./support/forms";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { worldOf } from "./support/world";

const WORLD = [
  "user:root@pam:1:0:::::x:",
  "user:adm@pve:1:0:::::x:",
  "user:ann@pve:1:0::::::",
  "user:bob@pve:1:0::::::",
  "group:staff:ann@pve,bob@pve:",
  "acl:1:/:adm@pve:PVEAdmin:",
  "acl:1:/vms:@staff:PVEAuditor:",
  "acl:1:/vms/100:@gone:PVEVMUser:",
].join("\n");

const effect = (box: Locator) => box.getByRole("region", { name: "Effect before saving" });

async function typed(page: Page, box: Locator, label: string, text: string): Promise<void> {
  await box.getByRole("combobox", { name: label }).fill(text);
  await page.keyboard.press("Tab");
}

test("an entry tells while it is written who gains, who loses, what it hides and which test would fail", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  await open(page, "/datacenter/tests?dialog=add&line=ann%40pve%20can%20VM.Audit%20on%20%2Fvms%2F100");
  await dialog(page, "Add: Access test").getByRole("button", { name: "Add" }).click();
  await expect(grid(page, "Access tests").row("ann@pve")).toContainText("Holds");

  await open(page, "/datacenter/permissions?dialog=addUser");
  const box = dialog(page, "Add: User Permission");
  await expect(effect(box)).toContainText("is shown here as it is entered");
  await typed(page, box, "Path", "/vms");
  await typed(page, box, "User", "ann@pve");
  await typed(page, box, "Role", "PVEVMUser");
  await expect(effect(box)).toContainText("1 login gains, 1 loses");
  // It is worked out beside the page.
  expect(page.workers().map((worker) => worker.url()).filter((url) => url.includes("assets/worker"))).toHaveLength(1);
  await expect(effect(box)).toContainText("Hides PVEAuditor for @staff on /vms from 1 login");
  await typed(page, box, "Role", "NoAccess");
  await expect(effect(box)).toContainText("1 login loses rights");
  await expect(effect(box)).toContainText("An access test would fail: ann@pve can VM.Audit on /vms/100");
  await box.getByText("Login by login").click();
  await expect(effect(box)).toContainText("sees 2 guests less");
});

test("the last administrator is named before the login is disabled", async ({ page }) => {
  await worldOf(page, WORLD.replace("adm@pve:PVEAdmin", "adm@pve:Administrator"));
  await login(page, "adm@pve");
  await open(page, "/datacenter/users?sel=adm@pve&dialog=edit");
  const box = dialog(page, "Edit: User");
  await box.getByRole("checkbox", { name: "Enabled" }).uncheck();
  await expect(effect(box)).toContainText("you (adm@pve) could no longer get in yourself");
  await expect(effect(box)).toContainText("No administrator besides root@pam is left");
});

test("a finding is fixed after its effect was shown, and comes back with Undo", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  await open(page, "/datacenter/findings?kind=entry-without-effect");
  const list = grid(page, "Findings");
  await list.row("The group @gone does not exist").click();
  await expect(page.getByLabel("As pveum commands")).toContainText("pveum group add gone");
  await page.getByRole("button", { name: "Fix…" }).click();
  const box = page.getByRole("alertdialog");
  await expect(effect(box)).toContainText("Changes nobody’s rights.");
  await box.getByRole("button", { name: "Fix" }).click();
  await expect(list.row("The group @gone does not exist")).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(list.row("The group @gone does not exist")).toBeVisible();
});
