import { expectAccessible } from "./support/axe";
import { dialog, expectGuests, field } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { worldOf } from "./support/world";

const WORLD = `user:root@pam:1:0::::::
user:ann@pve:1:0::::::
user:bob@pve:1:0::::::
acl:1:/vms/100:ann@pve:PVEVMUser:
acl:1:/vms/101:bob@pve:PVEVMUser:
`;

test("the whole console is seen as another login: its tree, its lists, no change; one press leads back", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" && request.url().includes("/api2/")) sent.push(request.url());
  });
  await open(page, "/datacenter/users?as=ann@pve&lesson=0");
  await page.getByRole("button", { name: "See the whole console so" }).click();
  const band = page.getByRole("region", { name: "Seen as another login" });
  await expect(band).toContainText("You see the console as ann@pve would.");
  await expectGuests(page, ["100 (vm-100)"]);
  await expect(grid(page, "Users").row("ann")).toBeVisible();
  await expect(grid(page, "Users").row("bob")).toBeHidden();
  await expectAccessible(page);
  await open(page, "/datacenter/tokens?dialog=add&lesson=0");
  const add = dialog(page, "Add: Token");
  await field(add, "Token ID").fill("mine");
  await add.getByRole("button", { name: "Add", exact: true }).click();
  await expect(add.getByText("so nothing was sent")).toBeVisible();
  await expect(field(add, "Token ID")).toHaveValue("mine");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Discard" }).click();
  await band.getByRole("button", { name: "Back to root@pam" }).click();
  await expectGuests(page, ["100 (vm-100)", "101 (vm-101)"]);
  await expect(band).toBeHidden();
  expect(sent).toEqual([]);
});
