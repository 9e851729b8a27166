import type { Page } from "@playwright/test";
import { dialog, field, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { sandbox } from "./support/sandbox";
import { worldOf } from "./support/world";

const SMALL = `user:root@pam:1:0::::::
user:nobody@pve:1:0::::::
`;

interface List {
  readonly at: string;
  readonly grid: string;
  /** The call that it is made of. */
  readonly reads: string;
  /** What stands there afterwards: a row, or where there is none the text that says what next. */
  readonly then: string;
  /** A later list is made of the very same answer and asks for it again. */
  readonly shares?: true;
}

const LISTS: readonly List[] = [
  { at: "/datacenter/search", grid: "Resources", reads: "resources.list", then: "100 (vm-100)" },
  { at: "/datacenter/tokens", grid: "API Tokens", reads: "users.list", then: "A token lets a program act for a user", shares: true },
  { at: "/datacenter/users", grid: "Users", reads: "users.list", then: "nobody" },
  { at: "/datacenter/tfa", grid: "Two Factor", reads: "tfa.list", then: "Whoever has a second factor is asked for it" },
  { at: "/datacenter/groups", grid: "Groups", reads: "groups.list", then: "Create one, then put users into it" },
  { at: "/datacenter/pools", grid: "Pools", reads: "pools.list", then: "A pool holds guests and storages." },
  { at: "/datacenter/roles", grid: "Roles", reads: "roles.list", then: "NoAccess" },
  { at: "/datacenter/realms", grid: "Realm Sync Jobs", reads: "jobs.list", then: "A job syncs an LDAP or Active Directory realm" },
  { at: "/guest/100/permissions", grid: "Permissions", reads: "acl.list", then: "Add an entry to give somebody a role on /vms/100.", shares: true },
  { at: "/datacenter/permissions", grid: "Permissions", reads: "acl.list", then: "An entry gives a role on a path" },
  { at: "/datacenter/options", grid: "Options", reads: "options.read", then: "Consent Text" },
  { at: "/guest/100/hardware", grid: "Hardware", reads: "qemu.config", then: "VM.Config.Memory" },
  { at: "/guest/100/snapshots", grid: "Snapshots", reads: "qemu.snapshots", then: "A snapshot keeps the guest as it is now." },
  { at: "/guest/100/backup", grid: "Backups", reads: "volumes.list", then: "Backups of this guest are listed here." },
  { at: "/guest/100/tasks", grid: "Task History", reads: "tasks.ofNode", then: "No tasks" },
  { at: "/storage/pve/local/content", grid: "Content", reads: "volumes.list", then: "ISO image" },
  { at: "/storage/pve/spare/content", grid: "Content", reads: "volumes.list", then: "What this login may not use is left out." },
];

test("a server fault stands in each list with a way to repeat, which brings the rows or what comes next", async ({ page, complaints }) => {
  test.setTimeout(120_000);
  complaints.expect(/500/);
  await worldOf(page, SMALL, { storages: ["spare"] });
  const main = page.getByRole("main");
  const alert = main.getByRole("alert").filter({ has: page.getByRole("button", { name: "Try again" }) });
  const fail = (targets: readonly string[]) =>
    sandbox(page).call("faults.set", { faults: [...new Set(targets)].map((target) => ({ target, kind: "500" })) });
  const shown = async ({ grid: name, then }: List) => {
    await expect(main.getByText(then).first()).toBeVisible();
    await expect(grid(page, name).locator).toBeVisible();
    await expect(alert).toHaveCount(0);
  };
  // What the frame reads by itself fails from the beginning.
  await fail(LISTS.map(({ reads }) => reads));
  await login(page, "root@pam");
  for (const [nth, list] of LISTS.entries()) {
    await test.step(`${list.at}: ${list.grid}`, async () => {
      const later = LISTS.slice(nth).map(({ reads }) => reads);
      await fail(later);
      await open(page, `${list.at}?lesson=0`);
      await expect(alert.first()).toContainText("The server refused this (500).");
      if (list.shares === true) return;
      await fail(later.filter((target) => target !== list.reads));
      await alert.first().getByRole("button", { name: "Try again" }).click();
      await shown(list);
    });
  }
  for (const list of LISTS.filter(({ shares }) => shares === true)) {
    await open(page, `${list.at}?lesson=0`);
    await shown(list);
  }
  await createPool(page);
  await open(page, "/pool/members/dev?lesson=0");
  await expect(main.getByText("Guests and storages are put into a pool by")).toBeVisible();
});

async function createPool(page: Page): Promise<void> {
  await open(page, "/datacenter/pools?dialog=create&lesson=0");
  const create = dialog(page, "Create: Pool");
  await field(create, "Name").fill("dev");
  await send(create, "Create");
}

/** What a login without rights is told: what is left out, and which privilege it takes. */
const REFUSED: readonly (readonly [at: string, text: string])[] = [
  ["/datacenter/users", "This login is given itself and the members of groups on which it holds User.Modify or Sys.Audit."],
  ["/datacenter/tokens", "All tokens take one of these on /access/groups."],
  ["/datacenter/tfa", "All of them take one of these on /access/groups."],
  ["/datacenter/groups", "All groups take one of these on /access/groups."],
  ["/datacenter/pools", "All pools take it on /pool."],
  ["/datacenter/realms", "You lack Sys.Audit on /."],
  ["/datacenter/permissions", "all of them take Sys.Audit on /access"],
  ["/datacenter/options", "Without Sys.Audit on / the server tells only"],
  ["/guest/100/summary", "It takes VM.Audit on /vms/100"],
  ["/guest/100/hardware", "It takes VM.Audit on /vms/100"],
  ["/guest/100/snapshots", "It takes VM.Audit on /vms/100"],
  ["/guest/100/backup", "It takes VM.Audit on /vms/100"],
  ["/guest/100/console", "It takes VM.Audit on /vms/100"],
  ["/guest/100/permissions", "Entries are listed for logins that may change permissions on /vms/100"],
  ["/storage/pve/local/content", "You lack all of Datastore.Audit, Datastore.AllocateSpace on /storage/local; one would do."],
  ["/storage/pve/local/summary", "It takes Datastore.Audit on /storage/local"],
  ["/node/pve/summary", "shown to logins with Sys.Audit on /nodes/pve"],
  ["/node/pve/tasks", "Without Sys.Audit on /nodes/pve only your own tasks are listed."],
];

test("a login that may not read a list is told what is left out and which privilege it takes", async ({ page, complaints }) => {
  complaints.expect(/403/);
  await worldOf(page, SMALL);
  await login(page, "nobody@pve");
  for (const [at, text] of REFUSED) {
    await test.step(at, async () => {
      await open(page, `${at}?lesson=0`);
      await expect(page.getByRole("main").getByText(text).first()).toBeVisible();
    });
  }
});

const MANY = 10_000;
const numbered = (at: number) => String(at).padStart(5, "0");

/** A file in which there are 10,000 of everything that it can hold. */
function largeFile(): string {
  const lines = (line: (id: string) => string) => Array.from({ length: MANY }, (_, at) => line(numbered(at)));
  return [
    "user:root@pam:1:0::::::",
    ...lines((id) => `user:u${id}@pve:1:0::::::`),
    ...lines((id) => `token:u${id}@pve!t1:0:1::`),
    ...lines((id) => `group:g${id}:u${id}@pve::`),
    ...lines((id) => `pool:p${id}::::`),
    ...lines((id) => `role:r${id}:VM.Audit:`),
    ...lines((id) => `acl:1:/pool/p${id}:u${id}@pve:r${id}:`),
    "",
  ].join("\n");
}

interface Large {
  readonly at: string;
  readonly grid: string;
  readonly rows: number;
  /** Stands in the last row, and in no other. */
  readonly last: string;
}

const LARGE: readonly Large[] = [
  { at: "/datacenter/users", grid: "Users", rows: MANY + 1, last: "u09999" },
  { at: "/datacenter/tokens", grid: "API Tokens", rows: MANY, last: "u09999" },
  { at: "/datacenter/groups", grid: "Groups", rows: MANY, last: "g09999" },
  { at: "/datacenter/pools", grid: "Pools", rows: MANY, last: "p09999" },
  { at: "/datacenter/roles", grid: "Roles", rows: MANY + 17, last: "r09999" },
  { at: "/datacenter/permissions", grid: "Permissions", rows: MANY, last: "p09999" },
  { at: "/datacenter/tfa?show=without", grid: "Users without a second factor", rows: MANY + 1, last: "u09999" },
];

test("10,000 rows of everything: each list opens, counts them, reaches the last one and filters", async ({ page }) => {
  test.setTimeout(240_000);
  await worldOf(page, largeFile());
  await login(page, "root@pam");
  for (const { at, grid: name, rows, last } of LARGE) {
    await test.step(at, async () => {
      await open(page, `${at}${at.includes("?") ? "&" : "?"}lesson=0`);
      const { locator, row } = grid(page, name);
      const count = page.getByRole("main").getByRole("status");
      await expect(count.filter({ hasText: `${rows.toLocaleString("en")} rows` })).toBeVisible({ timeout: 60_000 });
      await locator.getByRole("row").nth(1).getByRole("gridcell").nth(1).click();
      await page.keyboard.press("End");
      await expect(row(last)).toBeInViewport();
      expect(await locator.getByRole("row").count(), "rows drawn").toBeLessThan(100);
      await page.getByRole("main").getByRole("searchbox").pressSequentially(last);
      await expect(count.filter({ hasText: `1 of ${rows.toLocaleString("en")}` })).toBeVisible();
      await expect(row(last)).toBeVisible();
    });
  }
});
