import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";
import { worldOf } from "./support/world";

const WORLD = `user:reader@pve:1:0::::::
user:root@pam:1:0::::::
acl:1:/vms:reader@pve:PVEAuditor:
`;

test("a near miss opens the dialog filled in, and sending it turns the answer", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  await open(page, "/datacenter/why?authid=reader@pve&path=/vms/100&privilege=VM.PowerMgmt&lesson=0");
  const main = page.getByRole("main");
  await expect(main.getByText("No: reader@pve does not hold VM.PowerMgmt on /vms/100.")).toBeVisible();
  await main.getByRole("link", { name: "Add the entry…" }).click();
  const add = page.getByRole("dialog", { name: "Add: User Permission" });
  await add.getByRole("button", { name: "Add", exact: true }).click();
  await expect(add).toBeHidden();
  await open(page, "/datacenter/why?authid=reader@pve&path=/vms/100&privilege=VM.PowerMgmt&lesson=0");
  await expect(main.getByText("Yes: reader@pve holds VM.PowerMgmt on /vms/100.")).toBeVisible();
  await main.getByRole("link", { name: "Who can?" }).click();
  await expect(main.getByRole("grid", { name: "Users and API tokens that can" }).getByText("reader@pve").first()).toBeVisible();
});
