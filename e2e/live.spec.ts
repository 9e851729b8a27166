import { expect, type Page, test } from "@playwright/test";
import { dialog, field, send } from "./support/forms";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { screenText } from "./support/shell";
import { type StandIn, startStandIn } from "./support/standIn";

// One stand-in for all: it takes some seconds to start.
test.describe.configure({ mode: "default", timeout: 120_000 });

let standIn: StandIn;

test.beforeAll(async () => {
  standIn = await startStandIn();
});

/** What the page asks of the server from now on, and what it complains of. */
function listen(page: Page): { readonly calls: readonly string[]; readonly complaints: readonly string[] } {
  const calls: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(api2|sandbox)\//.test(pathname)) calls.push(`${request.method()} ${pathname}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.includes("/api2/")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { calls, complaints };
}

test.afterAll(async () => {
  await standIn.end();
});

test("the live build behind a proxy: log in, add, reload; nothing of the session is kept beside the cookie", async ({ page }) => {
  const heard = listen(page);
  await page.goto(standIn.url);
  await login(page, "root@pam");
  await expect(page.getByRole("region", { name: /^Live server/ })).toContainText(new URL(standIn.url).host);
  await page.goto(`${standIn.url}#/datacenter/groups?dialog=create`);
  const create = dialog(page, "Create: Group");
  await field(create, "Name").fill("made-live");
  await send(create, "Create");
  await expect(grid(page, "Groups").row("admins")).toBeVisible();

  await page.reload();
  await expect(grid(page, "Groups").row("made-live")).toBeVisible();
  await expect(page.getByRole("button", { name: "root@pam" })).toBeVisible();
  const cookies = await page.context().cookies();
  expect(cookies.filter(({ name }) => name === "PVEAuthCookie")).toMatchObject([{ sameSite: "Strict" }]);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain("PVE:");
  expect(heard.calls.filter((line) => line.includes("/sandbox/"))).toEqual([]);
  expect(heard.complaints).toEqual([]);
});

test("read-only stops a write before it is sent, also after a reload", async ({ page }) => {
  await page.goto(standIn.url);
  await login(page, "root@pam");
  const band = page.getByRole("region", { name: /^Live server/ });
  await band.getByRole("switch").check();
  await expect(band).toContainText("no change is sent");
  const { calls } = listen(page);
  await page.goto(`${standIn.url}#/datacenter/groups?dialog=create`);
  const create = dialog(page, "Create: Group");
  await field(create, "Name").fill("never-sent");
  await create.getByRole("button", { name: "Create", exact: true }).click();
  await expect(create.getByRole("alert")).toContainText("nothing was sent");
  expect(calls.filter((line) => !line.startsWith("GET "))).toEqual([]);
  await page.goto(`${standIn.url}#/datacenter/groups`);
  await page.reload();
  await expect(band.getByRole("switch")).toBeChecked();
});

test("the terminal opens through the proxy", async ({ page }) => {
  await page.goto(standIn.url);
  await login(page, "root@pam");
  await page.goto(`${standIn.url}#/node/pve1/shell`);
  await expect.poll(() => screenText(page), { timeout: 30_000 }).toContain("root@pve1:~#");
  await page.locator(".xterm-helper-textarea").focus();
  await page.keyboard.type("id\n");
  await expect.poll(() => screenText(page), { timeout: 15_000 }).toContain("uid=0(root)");
});

test("a cookie that has gone is renewed; the write is left to the person, with its form as it was", async ({ page }) => {
  await page.goto(standIn.url);
  await login(page, "root@pam");
  await page.goto(`${standIn.url}#/datacenter/groups?dialog=create`);
  const create = dialog(page, "Create: Group");
  await field(create, "Name").fill("after-the-end");
  await page.context().clearCookies();
  await create.getByRole("button", { name: "Create", exact: true }).click();
  await expect(create.getByRole("alert")).toContainText("The session has ended");
  await send(create, "Create");
  await expect(grid(page, "Groups").row("after-the-end")).toBeVisible();
});

test("\"Check with the server\" agrees with the engine", async ({ page }) => {
  await page.goto(standIn.url);
  await login(page, "root@pam");
  await page.goto(`${standIn.url}#/datacenter/users?sel=root%40pam&dialog=permissions`);
  await page.getByRole("button", { name: "Check / with the server" }).click();
  await expect(page.getByRole("status").filter({ hasText: "agree on /" })).toBeVisible();
});
