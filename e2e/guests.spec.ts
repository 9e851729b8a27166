import { choose, dialog, field, pick, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";

test.beforeEach(async ({ page }) => {
  await login(page, "root@pam");
});

test("a pool is created, gets a guest, counts for it, and can only be removed when it is empty", async ({ page }) => {
  await open(page, "/datacenter/groups?dialog=create&lesson=0");
  const group = dialog(page, "Create: Group");
  await field(group, "Name").fill("students");
  await send(group, "Create");
  await open(page, "/datacenter/pools?dialog=create&lesson=0");
  const create = dialog(page, "Create: Pool");
  await field(create, "Name").fill("lab");
  await send(create, "Create");
  await open(page, "/pool/members/lab?dialog=addGuests&lesson=0");
  const add = dialog(page, "Add: Virtual Machine");
  await add.getByRole("checkbox", { name: /^Pick 100 / }).check();
  await send(add, "Add");
  await expect(grid(page, "Members").row("100 (")).toBeVisible();
  await open(page, "/pool/permissions/lab?dialog=addGroup&lesson=0");
  const grant = dialog(page, "Add: Group Permission");
  await pick(page, grant, "Group", "students");
  await pick(page, grant, "Role", "PVEVMUser");
  await send(grant, "Add");
  await open(page, "/guest/100/permissions?lesson=0");
  await expect(grid(page, "Permissions").row("/pool/lab")).toBeVisible();

  await open(page, "/datacenter/pools?sel=lab&lesson=0");
  const remove = page.getByRole("main").getByRole("button", { name: "Remove", exact: true });
  await expect(remove).toHaveAttribute("aria-disabled", "true");
  await open(page, "/pool/members/lab?lesson=0");
  await grid(page, "Members").row("100 (").click();
  await page.getByRole("main").getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("The pool has no members")).toBeVisible();
  await open(page, "/datacenter/pools?sel=lab&lesson=0");
  await expect(remove).not.toHaveAttribute("aria-disabled", "true");
  await remove.click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("1 permission entry goes with it: @students (PVEVMUser)");
  await question.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("No pools")).toBeVisible();
});

test("a machine is created from the header, changed, kept in a snapshot and removed", async ({ page }) => {
  await open(page, "/datacenter/search?lesson=0");
  await page.getByRole("banner").getByRole("button", { name: "Create VM" }).click();
  const create = dialog(page, "Create: Virtual Machine");
  await field(create, "VM ID").fill("555");
  await field(create, "Name").fill("fresh");
  await create.getByRole("combobox", { name: "Storage" }).fill("local-lvm");
  await expect(create.getByText("Datastore.AllocateSpace on /storage/local-lvm")).toBeVisible();
  await create.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /555 \(fresh\)/ })).toBeVisible();

  await open(page, "/guest/555/hardware?sel=memory&lesson=0");
  await page.getByRole("main").getByRole("toolbar", { name: "Hardware actions" }).getByRole("button", { name: "Edit" }).click();
  const memory = dialog(page, "Edit: Memory");
  await memory.getByRole("spinbutton", { name: "Memory" }).fill("4096");
  await send(memory, "OK");
  await expect(grid(page, "Hardware").row("4096")).toBeVisible();

  await open(page, "/guest/555/snapshots?dialog=take&lesson=0");
  const take = dialog(page, /Take Snapshot/);
  await field(take, "Name").fill("first");
  await send(take, "Take Snapshot");
  await expect(grid(page, "Snapshots").row("first")).toBeVisible();

  await open(page, "/guest/555/summary?lesson=0");
  await page.getByRole("main").getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  const remove = dialog(page, /Remove VM 555/);
  await remove.getByRole("textbox").fill("555");
  await send(remove, "Remove");
  await expect(page.getByRole("treeitem", { name: /555/ })).toBeHidden();
});

test("the context menus of guest and node open by keyboard and by mouse", async ({ page }) => {
  await open(page, "/guest/100/summary?lesson=0");
  const guest = page.getByRole("treeitem", { name: /^100 / });
  await guest.click();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu");
  await expect(menu.getByText("VM 100", { exact: true })).toBeVisible();
  await menu.getByRole("menuitem", { name: "Reboot" }).click();
  await expect(page.getByRole("alertdialog")).toContainText("Reboot VM 100");
  await page.keyboard.press("Escape");
  await page.getByRole("treeitem", { name: /^pve/ }).first().click({ button: "right" });
  await menu.getByRole("menuitem", { name: "Create CT" }).click();
  const create = dialog(page, "Create: LXC Container");
  await choose(create, "Node", "pve");
  await page.keyboard.press("Escape");
});
