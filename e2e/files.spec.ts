import { benchFile, counted, download, openImport } from "./support/files";
import { expect, test } from "./support/fixtures";
import { dialog, field, logout, send } from "./support/forms";
import { grid } from "./support/grid";
import { login, tryLogin } from "./support/login";
import { open } from "./support/open";

/** As a manual prints it. */
const PRINTED = `user:root@pam:1:0::::::
user:test@pve:1:0::::::
user:testuser@pve:1:0::::Just a test::
user:user@pam:1:0::::::

group:admin:user@pam::
group:testgroup:test@pve::
`;

/** With one more group; an empty line ends each kind of line, those without any too. */
const WRITTEN = `user:root@pam:1:0::::::
user:test@pve:1:0::::::
user:testuser@pve:1:0::::Just a test::
user:user@pam:1:0::::::

group:admin:user@pam::
group:students:::
group:testgroup:test@pve::



`;

const BROKEN = `user:root@pam:1:0::::::
user:anna@pve:1:0::::::
user:no realm:1:0::::::
role:Mine:VM.Audit,VM.Fly:
acl:1:/vms/100:anna@pve:PVEVMUser:
acl:1:/vms/100:anna@pve:Ghostly:
# a remark
`;

test("a pasted user.cfg becomes a world with its logins, and is exported as Proxmox VE writes it", async ({ page }) => {
  await login(page, "root@pam");
  const { form, userCfg, openWorld } = await openImport(page);
  await userCfg.fill("something");
  await open(page, "/sandbox/history?lesson=0");
  await expect(grid(page, "History").locator).toBeVisible();
  await open(page, "/sandbox/import?lesson=0");
  await expect(userCfg).toHaveValue("something");
  await form.getByRole("button", { name: "Empty the form" }).click();
  await expect(userCfg).toHaveValue("");
  await userCfg.fill(PRINTED);
  await expect(form.getByText("Every line was understood.")).toBeVisible();
  await expect(counted(form, "Users")).toHaveText("4");
  await expect(counted(form, "Groups")).toHaveText("2");
  await openWorld();

  await login(page, "test@pve");
  await expect(page.getByText("This login may not see any guest, storage or pool", { exact: false })).toBeVisible();
  await logout(page, "test@pve");
  await login(page, "root@pam");
  await open(page, "/datacenter/users?lesson=0");
  const users = grid(page, "Users");
  await expect(users.row("testuser")).toContainText("Just a test");
  expect((await users.rows()).map((row) => [row["User name"], row.Realm])).toEqual([
    ["root", "pam"],
    ["test", "pve"],
    ["testuser", "pve"],
    ["user", "pam"],
  ]);
  // The file stays as it was given until something is written.
  expect(await download(page, "user.cfg")).toBe(PRINTED);
  await open(page, "/datacenter/groups?dialog=create&lesson=0");
  const create = dialog(page, "Create: Group");
  await field(create, "Name").fill("students");
  await send(create, "Create");
  expect(await download(page, "user.cfg")).toBe(WRITTEN);

  const box = dialog(page, /^Export: /);
  const shown = box.getByRole("region", { name: "user.cfg" });
  await open(page, "/sandbox/worlds?dialog=export");
  await expect(shown).toContainText("testuser@pve");
  await box.getByRole("checkbox", { name: "Replace names" }).check();
  await expect(shown).toContainText("user1@pve");
  await expect(shown).not.toContainText(/test|students|Just/);
  await box.getByRole("checkbox", { name: "Replace names" }).uncheck();
  await expect(shown).toContainText("testuser@pve");
});

test("a large file is chosen and opened: 5,000 guests and 1,000 users, all within reach", async ({ page }) => {
  test.setTimeout(120_000);
  await login(page, "root@pam");
  const { form, openWorld } = await openImport(page);
  const choosing = page.waitForEvent("filechooser");
  await form.getByRole("button", { name: "Choose user.cfg…" }).click();
  await (await choosing).setFiles({ name: "user.cfg", mimeType: "text/plain", buffer: benchFile() });
  await expect(form.getByText("Every line was understood.")).toBeVisible();
  await expect(counted(form, "Permission entries")).toHaveText("2,000");
  await form.getByRole("textbox", { name: "Guest IDs" }).fill("100-5099");
  await openWorld();

  await login(page, "root@pam");
  await open(page, "/datacenter/search?q=Virtual machine&lesson=0");
  const resources = grid(page, "Resources");
  await expect(resources.locator).toHaveAttribute("aria-rowcount", "5001");
  const tree = page.getByRole("tree", { name: "Resource tree" }).getByRole("treeitem");
  await tree.filter({ hasText: /^100 / }).click();
  await expect(page.getByRole("heading", { name: /vm-100/ })).toBeVisible();
  // What is out of sight is not drawn.
  expect(await tree.count()).toBeLessThan(100);
  await page.keyboard.press("End");
  await expect(tree.last()).toBeFocused();
  await expect(tree.last()).toBeInViewport();
  await expect(tree.last()).toHaveText(/^pool\d+$/);

  await open(page, "/datacenter/users?lesson=0");
  const users = grid(page, "Users");
  // The file does not name root@pam, who exists all the same.
  await expect(users.locator).toHaveAttribute("aria-rowcount", "1002");
  await users.row("u0").first().click();
  await page.keyboard.press("End");
  await expect(users.row("u999")).toBeInViewport();
  expect(await users.locator.getByRole("row").count()).toBeLessThan(100);
});

test("what is ignored in a broken file is told with its reason, and nothing entered is lost", async ({ page, complaints }) => {
  complaints.expect(/400/);
  await login(page, "root@pam");
  const { form, userCfg, openWorld } = await openImport(page);
  await userCfg.fill(BROKEN);
  await form.getByRole("textbox", { name: "Name of the world" }).fill("From the old host");
  await form.getByRole("textbox", { name: "Guest IDs" }).fill("99-200");
  const ignored = grid(page, "What was ignored and why");
  await expect(form.getByText("4 lines have something that Proxmox VE ignores or warns about:")).toBeVisible();
  const told = (await ignored.rows()).map((row) => [row.Line, row["Proxmox VE’s text"]]);
  expect(told).toEqual([
    ["3", "user config - ignore user 'no realm' - invalid user name"],
    ["4", "user config - ignore invalid privilege 'VM.Fly'"],
    ["6", "user config - ignore invalid acl role 'Ghostly'"],
    ["7", "user config - ignore config line: # a remark"],
  ]);
  await openWorld();
  await expect(form.getByText("“99-200” is no guest id or range; ids begin at 100")).toBeVisible();
  await expect(userCfg).toHaveValue(BROKEN);
  await expect(form.getByRole("textbox", { name: "Name of the world" })).toHaveValue("From the old host");
  await form.getByRole("textbox", { name: "Guest IDs" }).fill("100-102");
  await openWorld();
  await tryLogin(page, "anna@pve", "training");
  await expect(page.getByRole("tree", { name: "Resource tree" }).getByRole("treeitem", { name: /^100/ })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("anna@pve");
});
