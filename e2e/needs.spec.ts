import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";
import { worldOf } from "./support/world";

const WORLD = `user:ann@pve:1:0::::::
user:bob@pve:1:0::::::
user:cas@pve:1:0::::::
user:root@pam:1:0::::::
group:staff:bob@pve,cas@pve:

acl:1:/vms/100:ann@pve:PVEAuditor:
acl:1:/vms/100:cas@pve:NoAccess:
`;

const effect = /^Effect before saving/;

test("an action, a login, what it lacks, and a button that gives exactly that", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  await open(page, "/datacenter/needs?lesson=0");
  const main = page.getByRole("main");
  await main.getByRole("combobox", { name: "Action" }).fill("snapshots");
  await page.getByRole("option").filter({ hasText: "Take and remove snapshots" }).click();
  await main.getByRole("combobox", { name: "Guest (ID)" }).fill("100");
  await page.keyboard.press("Tab");
  await main.getByRole("combobox", { name: "Who should be able to" }).fill("ann");
  await page.getByRole("option").filter({ hasText: "ann@pve" }).click();
  await expect(main.getByText("ann@pve does not hold everything for: Take and remove snapshots.")).toBeVisible();
  const table = main.getByRole("table", { name: "What it takes" });
  await expect(table).toContainText("Lacks VM.Snapshot.");

  // What it lacks leads to Why, and back.
  await table.getByRole("link", { name: "Why? VM.Snapshot" }).click();
  await expect(main.getByText("No: ann@pve does not hold VM.Snapshot on /vms/100.")).toBeVisible();
  await page.goBack();

  await expect(main.getByRole("group", { name: "As pveum commands" })).toContainText("pveum acl modify /vms/100");
  await main.getByRole("button", { name: "Make them…" }).click();
  const box = page.getByRole("alertdialog");
  await expect(box.getByRole("region", { name: effect })).toContainText("1 login gains");
  await expect(box.getByRole("region", { name: effect })).not.toContainText("loses");
  await box.getByRole("button", { name: "Make", exact: true }).click();
  await expect(box).toBeHidden();
  await expect(main.getByText("ann@pve holds everything for: Take and remove snapshots.")).toBeVisible();
  await expect(table).not.toContainText("Lacks");
  await expect(main.getByRole("button", { name: "Make them…" })).toBeHidden();
});

test("a group gets entries of its own, and a member whom they do not help is named", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  await open(page, "/datacenter/needs?need=power&vmid=100&authid=@staff&lesson=0");
  const main = page.getByRole("main");
  await expect(main.getByText("A member of @staff does not hold everything for: Start, stop, reset a guest.")).toBeVisible();
  await expect(main.getByText(/1 member still could not.*: cas@pve\./)).toBeVisible();
  await main.getByRole("button", { name: "Make them…" }).click();
  const box = page.getByRole("alertdialog");
  await expect(box.getByRole("region", { name: effect })).toContainText("1 login gains");
  await box.getByRole("button", { name: "Make", exact: true }).click();
  await expect(main.getByText("A member of @staff holds everything for: Start, stop, reset a guest.")).toBeVisible();
});

test("a recipe names its roles and paths and makes them", async ({ page }) => {
  await worldOf(page, WORLD, { storages: ["backups"] });
  await login(page, "root@pam");
  await open(page, "/datacenter/needs?what=recipe&lesson=0");
  const main = page.getByRole("main");
  await main.getByRole("combobox", { name: "Recipe" }).fill("Backup");
  await page.getByRole("option").filter({ hasText: "A tool that backs up all guests" }).click();
  await main.getByRole("combobox", { name: "Storage" }).fill("backups");
  await page.keyboard.press("Tab");
  await main.getByRole("combobox", { name: "For whom" }).fill("bob");
  await page.getByRole("option").filter({ hasText: "bob@pve" }).click();
  await expect(main.getByRole("table", { name: "Recipe: Backup" })).toContainText("/storage/backups");
  await main.getByRole("button", { name: "Make them…" }).click();
  const box = page.getByRole("alertdialog");
  await box.getByRole("button", { name: "Make", exact: true }).click();
  await expect(page.getByRole("log", { name: "Messages" })).toContainText("Backup is set up for bob@pve");
  await open(page, "/datacenter/needs?need=back-up&vmid=100&storage=backups&authid=bob@pve&lesson=0");
  await expect(main.getByText("bob@pve holds everything for: Back up a guest.")).toBeVisible();
});
