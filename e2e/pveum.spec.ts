import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { openShell, type } from "./support/shell";

test("what pveum changes in the terminal is in the grids at once, and can be undone", async ({ page }) => {
  test.setTimeout(180_000);
  await login(page, "root@pam");
  await open(page, "/datacenter/users?lesson=0");
  await expect(page.getByRole("grid", { name: "Users", exact: true })).toHaveAttribute("aria-rowcount", "2");
  await openShell(page);
  await type(page, 'pveum useradd testuser@pve -comment "Just a test"; echo "status $?"', "status 0");
  await type(page, "pveum acl modify /vms/999 --users testuser@pve --roles Nonsense", "role 'Nonsense' does not exist");
  await type(page, "pveum acl modify /vms/100 --users testuser@pve --roles PVEVMUser; echo done", "done");
  await open(page, "/datacenter/users?lesson=0");
  await expect(grid(page, "Users").locator.getByRole("row").filter({ hasText: "testuser" })).toContainText("Just a test");
  await open(page, "/datacenter/permissions?lesson=0");
  const entry = grid(page, "Permissions").locator.getByRole("row").filter({ hasText: "testuser@pve" });
  await expect(entry).toContainText("PVEVMUser");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(entry).toHaveCount(0);
});
