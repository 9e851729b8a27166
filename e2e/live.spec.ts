import { expect, test } from "@playwright/test";
import { dialog, field, send } from "./support/forms";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { screenText } from "./support/shell";
import { type StandIn, startStandIn } from "./support/standIn";

let standIn: StandIn;

test.beforeAll(async () => {
  standIn = await startStandIn();
});

test.afterAll(async () => {
  await standIn.end();
});

test("the live build works on a real server behind a proxy: login, list, add, reload, read-only, terminal", async ({ page }) => {
  const calls: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (/^\/(api2|sandbox)\//.test(pathname)) calls.push(`${request.method()} ${pathname}${search}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.includes("/api2/")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));

  await page.goto(standIn.url);
  await login(page, "root@pam");
  const band = page.getByRole("region", { name: /^Live server/ });
  await expect(band).toContainText(new URL(standIn.url).host);
  await page.goto(`${standIn.url}#/datacenter/groups`);
  await expect(grid(page, "Groups").row("admins")).toBeVisible();

  await page.goto(`${standIn.url}#/datacenter/groups?dialog=create`);
  const create = dialog(page, "Create: Group");
  await field(create, "Name").fill("made-live");
  await send(create, "Create");
  await expect(grid(page, "Groups").row("made-live")).toBeVisible();

  await page.reload();
  await expect(grid(page, "Groups").row("made-live")).toBeVisible();
  await expect(page.getByRole("button", { name: "root@pam" })).toBeVisible();
  const cookies = await page.context().cookies();
  expect(cookies.filter(({ name }) => name === "PVEAuthCookie")).toMatchObject([{ sameSite: "Strict" }]);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain("PVE:");

  await band.getByRole("switch").check();
  await expect(band).toContainText("no change is sent");
  const sent = calls.length;
  await page.goto(`${standIn.url}#/datacenter/groups?dialog=create`);
  await field(create, "Name").fill("never-sent");
  await create.getByRole("button", { name: "Create", exact: true }).click();
  await expect(create.getByRole("alert")).toContainText("nothing was sent");
  expect(calls.slice(sent).filter((line) => !line.startsWith("GET "))).toEqual([]);
  await page.goto(`${standIn.url}#/datacenter/groups`);
  await page.reload();
  await expect(band.getByRole("switch")).toBeChecked();
  await band.getByRole("switch").uncheck();

  await page.goto(`${standIn.url}#/node/pve1/shell`);
  await expect.poll(() => screenText(page), { timeout: 15_000 }).toContain("root@pve1:~#");
  await page.locator(".xterm-helper-textarea").focus();
  await page.keyboard.type("id\n");
  await expect.poll(() => screenText(page)).toContain("uid=0(root)");

  expect(calls.filter((line) => line.includes("/sandbox/"))).toEqual([]);
  expect(complaints).toEqual([]);
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
