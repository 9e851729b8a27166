import type { Page } from "@playwright/test";
import { dialog, field, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { sandbox } from "./support/sandbox";
import { openShell, pasteLine } from "./support/shell";
import { worldOf } from "./support/world";

const NOW = `user:ann@pve:1:0::::::
user:bob@pve:1:0::::Leaves soon::
user:root@pam:1:0::::::

group:staff:ann@pve,bob@pve::

pool:lab::100::

role:Old:VM.Audit:

acl:1:/vms:@staff:PVEVMUser:
acl:1:/vms/100:bob@pve:Old:
`;

/** What an administrator would like to have, as Proxmox VE writes it. */
const WANTED = `user:ann@pve:1:0:Ann::ann@example.com:::
user:cas@pve:1:0::::::
user:root@pam:1:0::::::

group:ops:cas@pve:New here:
group:staff:ann@pve::

pool:lab:For tests:101::

role:Console:VM.Audit,VM.Console:

acl:1:/pool/lab:ann@pve:PVEVMAdmin:
acl:0:/vms:@ops:Console:
acl:1:/vms:@staff:PVEAuditor:
`;

async function copied(page: Page, button: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("main").getByRole("button", { name: button }).click();
  await expect(page.getByRole("main").getByText("Copied")).toBeAttached();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("the changes of a session are copied as a script of commands, as calls and as Terraform, without passwords", async ({ page }) => {
  await worldOf(page, NOW);
  await login(page, "root@pam");
  await open(page, "/datacenter/users?dialog=add&lesson=0");
  const add = dialog(page, "Add: User");
  await field(add, "User name").fill("dan");
  await add.getByRole("combobox", { name: "Realm" }).selectOption("pve");
  await add.getByLabel("Password", { exact: true }).fill("very-secret");
  await add.getByLabel("Confirm password", { exact: true }).fill("very-secret");
  await field(add, "Comment").fill("Dan's login");
  await send(add, "Add");
  await open(page, "/datacenter/permissions?dialog=addUser&lesson=0");
  const entry = dialog(page, "Add: User Permission");
  for (const [label, text] of [["Path", "/vms/100"], ["User", "dan@pve"], ["Role", "PVEVMUser"]] as const) {
    await entry.getByRole("combobox", { name: label }).fill(text);
    await page.keyboard.press("Tab");
  }
  await send(entry, "Add");

  await open(page, "/datacenter/commands?lesson=0");
  const script = await copied(page, "Copy all as a script");
  expect(script).toContain(`pveum user add dan@pve --comment 'Dan'\\''s login'`);
  expect(script).toContain("pveum acl modify /vms/100 --roles PVEVMUser --users dan@pve");
  const form = page.getByRole("main").getByRole("combobox", { name: "Shown as" });
  await form.selectOption("HTTP call");
  expect(await copied(page, "Copy all as a script")).toContain("PUT /api2/json/access/acl\n");
  await form.selectOption("Terraform");
  const terraform = await copied(page, "Copy all as a script");
  expect(terraform).toContain('resource "proxmox_virtual_environment_user"');
  expect(script + terraform).not.toContain("very-secret");
});

test("the plan to an imported user.cfg, typed into the node's shell, brings about exactly that file", async ({ page }) => {
  await worldOf(page, NOW);
  await login(page, "root@pam");
  await open(page, "/datacenter/commands?what=plan&dialog=file&lesson=0");
  const file = dialog(page, "State from user.cfg");
  await file.getByRole("textbox", { name: "user.cfg" }).fill(WANTED);
  await send(file, "Use");
  const main = page.getByRole("main");
  await main.getByRole("button", { name: "Swap before and after" }).click();
  const plan = grid(page, "Plan between two states");
  await expect(plan.row("pveum user delete bob@pve")).toBeVisible();
  await expect(main.getByText("cas@pve is new and needs a password: pveum passwd cas@pve")).toBeVisible();
  const script = await copied(page, "Copy all as a script");
  const commands = script.split("\n").filter((line) => line.startsWith("pveum "));
  expect(commands.length).toBeGreaterThan(8);

  await openShell(page);
  await pasteLine(page, `${commands.join(" && ")} && echo all "is done"`, "all is done");
  const { userCfg } = await sandbox(page).call("export.read", {});
  expect(userCfg).toBe(WANTED);

  await page.goBack();
  await expect(main.getByText("No command is needed")).toBeVisible();
});
