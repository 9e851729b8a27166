import type { Page } from "@playwright/test";
import { screens } from "./screens";
import { dialog, field, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { worldOf } from "./support/world";

const WORLD = `user:root@pam:1:0::::::
user:admin@pve:1:0::::::
user:lead@pve:1:0::::::
user:auditor@pve:1:0::::::
user:nobody@pve:1:0::::::
user:ann@pve:1:0::::::
user:bob@pve:1:0::::::
token:ann@pve!ci:0:1::
group:team:ann@pve::
group:other:bob@pve::
role:Mine:VM.Audit:
pool:dev::100::
pool:secret::::
acl:1:/access/groups/team:admin@pve:PVEUserAdmin:
acl:1:/pool/dev:lead@pve:PVEPoolAdmin:
acl:1:/:auditor@pve:PVEAuditor:
acl:1:/vms/101:ann@pve:Mine:
`;

test.beforeEach(async ({ page, complaints }) => {
  // What a login may not read is refused on every second page.
  complaints.expect(/40[03]|500|501/);
  await worldOf(page, WORLD);
});

const ADDRESSES = screens.flatMap(({ address, userid }) => (userid === undefined || address.startsWith("/sandbox") ? [] : [address]));

/**
 * Each of these opens: something stands there, and nothing crashes. Of the addresses each login goes over a quarter,
 * so that together they see all of them; with `--full` each sees all.
 */
async function walk(page: Page, share: 0 | 1 | 2 | 3): Promise<void> {
  const there = page.getByRole("heading", { level: 1, includeHidden: true });
  const crash = page.getByText("This view ran into an error");
  const mine = (nth: number) => process.env.TEST_FULL === "1" || nth % 4 === share;
  for (const address of ADDRESSES.filter((_address, nth) => mine(nth))) {
    await test.step(address, async () => {
      await open(page, `${address}${address.includes("?") ? "&" : "?"}lesson=0`);
      await expect(there).not.toBeEmpty();
      await expect(page.getByText("Loading…")).toHaveCount(0);
      await expect(crash).toHaveCount(0);
    });
  }
}

interface Refusal {
  readonly at: string;
  readonly button: string;
  /** The reason that is told beforehand. */
  readonly why: string;
  /** The question that trying anyway asks first. */
  readonly asks: boolean;
  readonly answer: string;
}

/** Each is refused beforehand with its reason, and by the server when it is tried anyway. */
async function refused(page: Page, refusals: readonly Refusal[]): Promise<void> {
  for (const { at, button, why, asks, answer } of refusals) {
    await test.step(`${at}: ${button}`, async () => {
      await open(page, `${at}${at.includes("?") ? "&" : "?"}lesson=0`);
      const action = page.getByRole("main").getByRole("toolbar").getByRole("button", { name: button, exact: true }).first();
      // Where the real GUI differs, more follows.
      await expect(action).toHaveAccessibleDescription(beginningWith(why));
      await action.click({ force: true });
      await page.getByRole("group", { name: "Not available" }).getByRole("button", { name: "Try anyway" }).click();
      const question = page.getByRole("alertdialog");
      if (asks) await question.getByRole("button").last().click();
      await expect(page.getByText(answer)).toBeVisible();
      if (asks) await question.getByRole("button", { name: "Cancel" }).click();
      else await page.getByRole("button", { name: "Dismiss the message" }).click();
    });
  }
}

const beginningWith = (text: string) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

const names = async (page: Page, list: string, column: string) => (await grid(page, list).rows()).map((row) => row[column]);

test("an administrator of one group's users sees and changes these alone", async ({ page }) => {
  test.setTimeout(240_000);
  await login(page, "admin@pve");
  await open(page, "/datacenter/users?lesson=0");
  await expect(grid(page, "Users").row("ann")).toBeVisible();
  expect(await names(page, "Users", "User name")).toEqual(["admin", "ann"]);
  await open(page, "/datacenter/users?sel=ann@pve&dialog=edit&lesson=0");
  const edit = dialog(page, "Edit: User");
  await field(edit, "Comment").fill("changed by her administrator");
  await send(edit, "OK");
  await expect(grid(page, "Users").row("changed by her administrator")).toBeVisible();
  await open(page, "/datacenter/tokens?lesson=0");
  await expect(grid(page, "API Tokens").row("ci")).toBeVisible();
  await open(page, "/datacenter/groups?lesson=0");
  await expect(grid(page, "Groups").row("team")).toBeVisible();
  expect(await names(page, "Groups", "Name")).toEqual(["team"]);
  await refused(page, [
    {
      at: "/datacenter/users?sel=ann@pve",
      button: "Remove",
      why: "You lack Realm.AllocateUser on /access/realm/pve.",
      asks: true,
      answer: "Permission check failed (/access/realm/pve, Realm.AllocateUser)",
    },
    {
      at: "/datacenter/groups?sel=team",
      button: "Remove",
      why: "You lack Group.Allocate on /access/groups.",
      asks: true,
      answer: "Permission check failed (/access/groups, Group.Allocate)",
    },
  ]);
  await walk(page, 0);
});

test("an administrator of one pool makes pools below it, and knows none beside it", async ({ page }) => {
  test.setTimeout(240_000);
  await login(page, "lead@pve");
  await open(page, "/datacenter/pools?lesson=0");
  await expect(grid(page, "Pools").row("dev")).toBeVisible();
  expect(await names(page, "Pools", "Name")).toEqual(["dev"]);
  await page.getByRole("toolbar", { name: "Pool actions" }).getByRole("button", { name: "Create", exact: true }).click();
  const create = dialog(page, "Create: Pool");
  await field(create, "Name").fill("dev/sub");
  await send(create, "Create");
  await expect(grid(page, "Pools").row("dev/sub")).toBeVisible();
  await page.getByRole("toolbar", { name: "Pool actions" }).getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(grid(page, "Pools").row("dev/sub")).toBeHidden();
  await refused(page, [
    {
      at: "/datacenter/roles?sel=Mine",
      button: "Remove",
      why: "You lack Sys.Modify on /access.",
      asks: true,
      answer: "Permission check failed (/access, Sys.Modify)",
    },
  ]);
  await walk(page, 1);
});

test("an auditor sees everything and changes nothing", async ({ page }) => {
  test.setTimeout(240_000);
  await login(page, "auditor@pve");
  await open(page, "/datacenter/users?lesson=0");
  await expect(grid(page, "Users").row("root")).toBeVisible();
  expect(await names(page, "Users", "User name")).toHaveLength(7);
  await open(page, "/datacenter/permissions?lesson=0");
  await expect(page.getByRole("main").getByRole("status").filter({ hasText: "4 rows" })).toBeVisible();
  await refused(page, [
    {
      at: "/datacenter/users",
      button: "Add",
      why: "You lack Realm.AllocateUser on /access/realm/pve.",
      asks: false,
      answer: "Permission check failed (/access/realm/pve, Realm.AllocateUser)",
    },
    {
      at: "/datacenter/tokens?sel=ann@pve!ci",
      button: "Remove",
      why: "None of the rights that would allow this is held.",
      asks: true,
      answer: "Permission check failed",
    },
    {
      at: "/datacenter/permissions?sel=/vms/101 ann@pve Mine",
      button: "Remove",
      why: "You lack all of Permissions.Modify, VM.Allocate on /vms/101; one would do.",
      asks: true,
      answer: "Permission check failed",
    },
    {
      at: "/storage/pve/local/content?sel=local:iso/debian-13.1.0-amd64-netinst.iso",
      button: "Remove",
      why: "You lack Datastore.Allocate on /storage/local.",
      asks: true,
      answer: "Permission check failed (/storage/local, Datastore.Allocate)",
    },
  ]);
  await walk(page, 2);
});

test("a login without anything is led to what its own account allows", async ({ page }) => {
  test.setTimeout(240_000);
  await login(page, "nobody@pve");
  await open(page, "/datacenter/tokens?dialog=add&lesson=0");
  const add = dialog(page, "Add: Token");
  await field(add, "Token ID").fill("mine");
  await add.getByRole("button", { name: "Add", exact: true }).click();
  await send(dialog(page, "Token Secret"), "I have kept it: close");
  await expect(grid(page, "API Tokens").row("mine")).toBeVisible();
  await open(page, "/datacenter/pools?lesson=0");
  const create = page.getByRole("toolbar", { name: "Pool actions" }).getByRole("button", { name: "Create", exact: true });
  await expect(create).toHaveAccessibleDescription("You lack Pool.Allocate on /pool.");
  await walk(page, 3);
});
