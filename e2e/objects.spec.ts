import { choose, dialog, field, pick, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";

test.beforeEach(async ({ page }) => {
  await login(page, "root@pam");
});

test("a user is added, found, changed, disabled and removed; wrong input stays and is named", async ({ page }) => {
  await open(page, "/datacenter/users?lesson=0");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const add = dialog(page, "Add: User");
  await field(add, "User name").fill("an:na");
  await choose(add, "Realm", "pve");
  await add.getByLabel("Password", { exact: true }).fill("short");
  await add.getByLabel("Confirm password", { exact: true }).fill("other");
  await field(add, "E-Mail").fill("nobody");
  await add.getByRole("button", { name: "Add", exact: true }).click();
  await expect(add.getByText("At least 8 characters")).toBeVisible();
  await expect(add.getByText(/e-mail address/)).toBeVisible();
  await expect(field(add, "User name")).toHaveValue("an:na");
  await field(add, "User name").fill("anna");
  await field(add, "E-Mail").fill("anna@example.org");
  await add.getByLabel("Password", { exact: true }).fill("long-enough");
  await add.getByLabel("Confirm password", { exact: true }).fill("long-enough");
  await field(add, "First Name").fill("Anna");
  await send(add, "Add");
  const users = grid(page, "Users");
  await expect(users.row("anna")).toBeVisible();

  await users.row("anna").dblclick();
  const edit = dialog(page, "Edit: User");
  await edit.getByRole("checkbox", { name: "Enabled" }).uncheck();
  await field(edit, "Comment").fill("Night shift: lab A");
  await send(edit, "OK");
  await expect(users.row("anna")).toContainText("Night shift: lab A");
  expect((await users.rows()).find((row) => row["User name"]?.startsWith("anna"))?.Enabled).toBe("No");

  await users.row("anna").click();
  await page.getByRole("main").getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(users.row("anna")).toBeHidden();
});

test("a user that exists already is refused by the server, and nothing entered is lost", async ({ page, complaints }) => {
  complaints.expect(/500/);
  await open(page, "/datacenter/users?dialog=add&lesson=0");
  const add = dialog(page, "Add: User");
  await field(add, "User name").fill("root");
  await choose(add, "Realm", "pam");
  await field(add, "Comment").fill("kept");
  await add.getByRole("button", { name: "Add", exact: true }).click();
  await expect(add.getByText("user 'root@pam' already exists")).toBeVisible();
  await expect(field(add, "Comment")).toHaveValue("kept");
});

test("a group is created, given a member and a role, and removed with its entry", async ({ page }) => {
  await open(page, "/datacenter/groups?dialog=create&lesson=0");
  const create = dialog(page, "Create: Group");
  await field(create, "Name").fill("students");
  await send(create, "Create");

  await open(page, "/datacenter/users?sel=root@pam&dialog=edit&lesson=0");
  const user = dialog(page, "Edit: User");
  await pick(page, user, "Group", "students");
  await page.keyboard.press("Escape");
  await send(user, "OK");

  await open(page, "/datacenter/permissions?dialog=addGroup&lesson=0");
  const grant = dialog(page, "Add: Group Permission");
  await grant.getByRole("combobox", { name: "Path" }).fill("/vms/100");
  await page.keyboard.press("Tab");
  await pick(page, grant, "Group", "students");
  await pick(page, grant, "Role", "PVEAuditor");
  await send(grant, "Add");
  await expect(grid(page, "Permissions").row("@students")).toBeVisible();

  await open(page, "/datacenter/groups?sel=students&dialog=remove&lesson=0");
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("root@pam");
  await expect(question).toContainText("/vms/100 (PVEAuditor)");
  await question.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(grid(page, "Groups").row("students")).toBeHidden();
  await open(page, "/datacenter/permissions?lesson=0");
  await expect(page.getByText("No permissions are set")).toBeVisible();
});

test("a role is created, changed and removed; built-in ones and their name space are kept", async ({ page }) => {
  await open(page, "/datacenter/roles?dialog=create&lesson=0");
  const create = dialog(page, "Create: Role");
  await field(create, "Name").fill("PVE_mine");
  await create.getByRole("checkbox", { name: "VM.PowerMgmt", exact: true }).check();
  await create.getByRole("button", { name: "Create", exact: true }).click();
  await expect(create.getByText(/reserved for built-in roles/)).toBeVisible();
  await field(create, "Name").fill("Power-only");
  await send(create, "Create");
  const roles = grid(page, "Roles");
  await roles.row("Power-only").dblclick();
  const edit = dialog(page, "Edit: Role");
  await edit.getByRole("checkbox", { name: "VM.Console", exact: true }).check();
  await send(edit, "OK");
  await expect(roles.row("Power-only")).toContainText("VM.Console");
  await page.getByRole("main").getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(roles.row("Power-only")).toBeHidden();
  await roles.row("PVEAdmin").click();
  await expect(page.getByRole("main").getByRole("button", { name: "Edit", exact: true })).toHaveAttribute("aria-disabled", "true");
});

test("a realm is added, made the default and removed", async ({ page }) => {
  await open(page, "/datacenter/realms?dialog=add-ldap&lesson=0");
  const add = dialog(page, "Add: LDAP Server");
  await field(add, "Realm").fill("corp");
  await field(add, "Base Domain Name").fill("dc=corp,dc=example");
  await field(add, "User Attribute Name").fill("uid");
  await field(add, "Server").fill("ldap.corp.example");
  await send(add, "Add");
  const realms = grid(page, "Realms");
  await expect(realms.row("corp")).toBeVisible();
  await realms.row("corp").click();
  await page.getByRole("region", { name: "Realms", exact: true }).getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(realms.row("corp")).toBeHidden();
});

test("an entry is added with a wrong path named, edited in place, and removed", async ({ page }) => {
  await open(page, "/datacenter/users?dialog=add&lesson=0");
  const user = dialog(page, "Add: User");
  await field(user, "User name").fill("joe");
  await choose(user, "Realm", "pve");
  await send(user, "Add");
  await open(page, "/datacenter/permissions?dialog=addUser&lesson=0");
  const add = dialog(page, "Add: User Permission");
  await add.getByRole("combobox", { name: "Path" }).fill("/pools/x");
  await page.keyboard.press("Tab");
  await pick(page, add, "User", "joe@pve");
  await pick(page, add, "Role", "PVEVMUser");
  await add.getByRole("button", { name: "Add", exact: true }).click();
  await expect(add.getByText(/Did you mean \/pool\/x/)).toBeVisible();
  await add.getByRole("combobox", { name: "Path" }).fill("/vms/100");
  await page.keyboard.press("Tab");
  await send(add, "Add");
  const entries = grid(page, "Permissions");
  await entries.row("joe@pve").dblclick();
  const edit = dialog(page, "Edit: User Permission");
  await edit.getByRole("checkbox", { name: "Propagate" }).uncheck();
  await send(edit, "OK");
  await expect.poll(async () => (await entries.rows())[0]?.Propagate).toBe("No");
  await entries.row("joe@pve").click();
  await page.getByRole("main").getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("No permissions are set")).toBeVisible();
});

test("a guest is shut down and started: a task appears and ends, the tree follows", async ({ page }) => {
  await open(page, "/guest/100/summary?lesson=0");
  await page.getByRole("main").getByRole("button", { name: "Shutdown", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: /Shutdown/ }).click();
  const tasks = grid(page, "Tasks");
  await expect(tasks.row("VM 100 - Shutdown")).toBeVisible();
  await expect(tasks.row("VM 100 - Shutdown")).toContainText("OK", { timeout: 20_000 });
  const start = page.getByRole("main").getByRole("button", { name: "Start", exact: true });
  await expect(start).not.toHaveAttribute("aria-disabled", "true", { timeout: 10_000 });
  await start.click();
  await expect(tasks.row("VM 100 - Start")).toContainText("OK", { timeout: 20_000 });
});
