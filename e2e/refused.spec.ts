import { choose, dialog, field, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { logout } from "./support/forms";
import { open } from "./support/open";
import { quietness } from "./support/quiet";
import { sandbox } from "./support/sandbox";

test("a login without rights sees why an action is refused, and may try it anyway", async ({ page, complaints }) => {
  complaints.expect(/403|500/);
  await login(page, "root@pam");
  await open(page, "/datacenter/users?dialog=add&lesson=0");
  const add = dialog(page, "Add: User");
  await field(add, "User name").fill("nobody");
  await choose(add, "Realm", "pve");
  await add.getByLabel("Password", { exact: true }).fill("long-enough");
  await add.getByLabel("Confirm password", { exact: true }).fill("long-enough");
  await send(add, "Add");
  await logout(page, "root@pam");
  await login(page, "nobody@pve", "long-enough");
  await expect(page.getByText("This login may not see any guest, storage or pool", { exact: false })).toBeVisible();
  await open(page, "/datacenter/groups?lesson=0");
  const create = page.getByRole("toolbar", { name: "Group actions" }).getByRole("button", { name: "Create", exact: true });
  await expect(create).toHaveAttribute("aria-disabled", "true");
  await create.click({ force: true });
  const why = page.getByRole("group", { name: "Not available" });
  await expect(why).toContainText("You lack Group.Allocate on /access/groups.");
  await expect(why.getByRole("button", { name: "Try anyway" })).toBeVisible();
});

test("a server fault is shown with a way to repeat, and repeating works", async ({ page, complaints }) => {
  complaints.expect(/500/);
  const quiet = quietness(page);
  await login(page, "root@pam");
  await sandbox(page).call("faults.set", { faults: [{ target: "groups.list", kind: "500" }] });
  await open(page, "/datacenter/groups?lesson=0");
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  // Others on the page read the groups, too: what repeats by itself has done so.
  await quiet();
  await sandbox(page).call("faults.clear");
  await page.getByRole("main").getByRole("button", { name: "Try again" }).first().click();
  await expect(page.getByText("No groups")).toBeVisible();
  await expect(grid(page, "Groups").locator).toBeVisible();
});
