import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { worldOf } from "./support/world";

const WORLD = `user:root@pam:1:0::::::
user:nobody@pve:1:0::::::
user:auditor@pve:1:0::::::
acl:1:/vms/100:auditor@pve:PVEAuditor:
`;

test.beforeEach(async ({ page, complaints }) => {
  complaints.expect(/403/);
  await worldOf(page, WORLD);
});

test("a login without rights gets the lists that Proxmox VE gives it, and is told what is left out", async ({ page }) => {
  await login(page, "nobody@pve");
  await open(page, "/datacenter/permissions");
  await expect(page.getByText("Nothing is listed for this login")).toBeVisible();
  await expect(page.getByText("all of them take Sys.Audit on /access")).toBeVisible();
  await open(page, "/datacenter/users");
  const users = grid(page, "Users");
  await expect(users.row("nobody")).toBeVisible();
  expect((await users.rows()).map((row) => row["User name"])).toEqual(["nobody"]);
  await open(page, "/datacenter/groups");
  await expect(page.getByRole("main").getByText(/No groups|Nothing is listed/)).toBeVisible();
  await open(page, "/datacenter/roles");
  await expect(grid(page, "Roles").row("PVEAdmin")).toBeVisible();
  await open(page, "/datacenter/realms");
  const realms = grid(page, "Realms");
  await expect(realms.row("pve")).toBeVisible();
  expect((await realms.rows()).map((row) => row.Realm)).toEqual(["pam", "pve"]);
});

test("a refused action is tried anyway: the server's own refusal is on the screen", async ({ page }) => {
  await login(page, "auditor@pve");
  await open(page, "/guest/100/summary");
  const start = page.getByRole("toolbar", { name: "Guest actions" }).getByRole("button", { name: "Start", exact: true });
  await expect(start).toHaveAttribute("aria-disabled", "true");
  await start.click({ force: true });
  const why = page.getByRole("group", { name: "Not available" });
  await expect(why).toContainText("You lack VM.PowerMgmt on /vms/100.");
  await why.getByRole("button", { name: "Try anyway" }).click();
  await expect(page.getByText("Permission check failed (/vms/100, VM.PowerMgmt)")).toBeVisible();
});

test("a login without rights tries to make a group, a role and a user: each is refused by the server", async ({ page }) => {
  await login(page, "nobody@pve");
  const refusals = [
    { address: "/datacenter/groups", button: "Create", text: "Permission check failed (/access/groups, Group.Allocate)" },
    { address: "/datacenter/roles", button: "Create", text: "Permission check failed (/access, Sys.Modify)" },
    { address: "/datacenter/users", button: "Add", text: /Permission check failed/ },
  ];
  for (const { address, button, text } of refusals) {
    await test.step(address, async () => {
      await open(page, address);
      const action = page.getByRole("main").getByRole("toolbar").getByRole("button", { name: button, exact: true });
      await expect(action).toHaveAttribute("aria-disabled", "true");
      await action.click({ force: true });
      await page.getByRole("group", { name: "Not available" }).getByRole("button", { name: "Try anyway" }).click();
      await expect(page.getByText(text)).toBeVisible();
      await page.getByRole("button", { name: "Dismiss the message" }).click();
    });
  }
});
