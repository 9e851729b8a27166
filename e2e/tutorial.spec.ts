import { choose, dialog, field, expectGuests, logout, pick, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";
import { sandbox } from "./support/sandbox";
import { openShell, screenText, type } from "./support/shell";

const PASSWORD = "sesame-42";

test("scenario 1 by mouse and terminal: two logins, each sees exactly its own machine", async ({ page }) => {
  test.setTimeout(180_000);
  const done = async () => {
    const { scenario } = await sandbox(page).call("scenario.read");
    return (scenario?.steps ?? []).filter((step) => step.done).map((step) => step.id);
  };
  await login(page, "root@pam");
  await expectGuests(page, ["100 (ubuntu-desktop-1)", "101 (ubuntu-desktop-2)"]);

  await openShell(page);
  await type(page, "adduser vmuser-pam", "New password:");
  await type(page, PASSWORD, "Retype new password:");
  await type(page, PASSWORD, "Full Name []:");
  for (const next of ["Room Number []:", "Work Phone []:", "Home Phone []:", "Other []:", "[Y/n]"]) await type(page, "", next);
  await page.keyboard.type("Y");
  await page.keyboard.press("Enter");
  await type(page, "id vmuser-pam", "uid=1000(vmuser-pam)");
  await expect.poll(done).toEqual(["host-account", "check-account"]);

  await open(page, "/datacenter/users");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const add = dialog(page, "Add: User");
  await field(add, "User name").fill("vmuser-pam");
  await choose(add, "Realm", "pam");
  await expect(add.getByLabel("Password", { exact: true })).toBeHidden();
  await send(add, "Add");

  await open(page, "/guest/100/permissions");
  await page.getByRole("main").getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("menuitem", { name: "User Permission" }).click();
  const grant = dialog(page, "Add: User Permission");
  await pick(page, grant, "User", "vmuser-pam@pam");
  await pick(page, grant, "Role", "PVEVMUser");
  await send(grant, "Add");

  await logout(page, "root@pam");
  await login(page, "vmuser-pam@pam", PASSWORD);
  await expectGuests(page, ["100 (ubuntu-desktop-1)"]);
  await page.getByRole("treeitem", { name: "100 (ubuntu-desktop-1)" }).click();
  await page.getByRole("main").getByRole("button", { name: "More", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: /^Remove/ })).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Escape");
  await logout(page, "vmuser-pam@pam");

  await login(page, "root@pam");
  await open(page, "/datacenter/users");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await field(add, "User name").fill("vmuser-pve");
  await choose(add, "Realm", "pve");
  await add.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await add.getByLabel("Confirm password", { exact: true }).fill(PASSWORD);
  await send(add, "Add");

  await open(page, "/datacenter/permissions");
  await page.getByRole("main").getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("menuitem", { name: "User Permission" }).click();
  await grant.getByRole("combobox", { name: "Path" }).fill("/vms/101");
  await page.keyboard.press("Tab");
  await pick(page, grant, "User", "vmuser-pve@pve");
  await pick(page, grant, "Role", "PVEVMUser");
  await send(grant, "Add");
  await logout(page, "root@pam");

  await login(page, "vmuser-pve@pve", PASSWORD);
  await expectGuests(page, ["101 (ubuntu-desktop-2)"]);
  await logout(page, "vmuser-pve@pve");

  await login(page, "root@pam");
  await openShell(page);
  await type(page, "id vmuser-pve", "no such user");
  expect(await screenText(page)).toContain("vmuser-pve");
  await expect(page.getByRole("complementary", { name: "Lesson" })).toContainText("each login sees exactly");
  await expect.poll(done).toHaveLength(10);
});
