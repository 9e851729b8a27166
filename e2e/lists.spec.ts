import { dialog } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";

test.beforeEach(async ({ page }) => {
  await login(page, "root@pam");
});

const LIST = [
  "userid,password,firstname,groups,path,role",
  "lea@pve,long-enough,Lea,night,/vms,PVEVMUser",
  "max@pve,long-enough,Max,night,,",
  "lea@pve,long-enough,Lea,night,,",
].join("\n");

test("users come from a list, and several are disabled and removed after one question", async ({ page }) => {
  await open(page, "/datacenter/users?dialog=import&lesson=0");
  const box = dialog(page, "Import users");
  await box.getByRole("textbox", { name: "CSV text" }).fill(LIST);
  await expect(box.getByText("stands in a line above already")).toBeVisible();
  await box.getByRole("checkbox", { name: /Create 1 missing group/ }).check();
  await box.getByRole("button", { name: "Add 2 users" }).click();
  await expect(box.getByText("3 of 3 done.")).toBeVisible();
  await box.getByRole("button", { name: "Close", exact: true }).last().click();

  const users = grid(page, "Users");
  await page.getByRole("checkbox", { name: "Tick lea@pve" }).click();
  await users.row("max").click({ modifiers: ["Control"] });
  await page.getByRole("button", { name: "Ticked (2)" }).click();
  await page.getByRole("menuitem", { name: "Disable…" }).click();
  await dialog(page, "Disable several users").getByRole("button", { name: "Disable" }).click();
  await expect(users.row("lea")).toContainText("disabled");
  await page.getByRole("checkbox", { name: "Tick lea@pve" }).click();
  await page.getByRole("button", { name: "Ticked (1)" }).click();
  await page.getByRole("menuitem", { name: "Remove…" }).click();
  const remove = dialog(page, "Remove several users");
  await remove.getByRole("button", { name: "Remove" }).click();
  await expect(users.row("lea")).toBeHidden();
});

test("entries are filtered, grouped and kept as a filter, and a path comes from the tree", async ({ page }) => {
  await open(page, "/datacenter/permissions?dialog=addUser&lesson=0");
  const add = dialog(page, "Add: User Permission");
  await add.getByRole("button", { name: "Choose from the tree…" }).click();
  const tree = dialog(page, "Choose a path");
  await tree.getByRole("searchbox").fill("/storage");
  await tree.getByRole("treeitem", { name: /^storage/ }).click();
  await tree.getByRole("button", { name: "Choose /storage" }).click();
  await expect(add.getByRole("combobox", { name: "Path" })).toHaveValue("/storage");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Discard" }).click();

  await page.getByRole("combobox", { name: "Group by" }).selectOption("path");
  await page.getByRole("combobox", { name: "Kind" }).selectOption("user");
  await page.getByRole("main").getByRole("button", { name: "Table options" }).first().click();
  await page.getByRole("menuitem", { name: "Save or remove filters…" }).click();
  await page.getByRole("textbox", { name: "Name of the filter" }).fill("by path");
  await page.keyboard.press("Enter");
  await open(page, "/datacenter/permissions?lesson=0");
  await page.getByRole("main").getByRole("button", { name: "Table options" }).first().click();
  await page.getByRole("menuitemcheckbox", { name: "by path" }).click();
  await expect(page).toHaveURL(/kind=user&?.*group=path|group=path&?.*kind=user/);
});

test("what a role allows and where it is given is told, also of a built-in one", async ({ page }) => {
  await open(page, "/datacenter/roles?sel=PVEVMUser&lesson=0");
  await page.getByRole("button", { name: "Details" }).click();
  const box = dialog(page, "Role PVEVMUser");
  await expect(box.getByText("Open the console of a guest.")).toBeVisible();
  await box.getByRole("combobox", { name: "Compare with" }).fill("PVEAuditor");
  await page.getByRole("option", { name: /PVEAuditor/ }).click();
  await expect(box.getByText(/Only PVEAuditor holds/)).toBeVisible();
});
