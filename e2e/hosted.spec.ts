import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { login } from "./support/login";
import { giveOut, type WebSpace } from "./support/webSpace";

let space: WebSpace | undefined;

/** As `npm run build:sandbox` does, from a build that is there. */
function writeHostedFolder(build: string, folder: string): void {
  execFileSync(process.execPath, ["scripts/hosted.mjs", build, folder]);
}

test.afterEach(() => space?.close());

test("the hosted trainer works in a sub-folder and offline; a new version is offered, not forced", async ({ context }, info) => {
  test.setTimeout(90_000);
  const folder = info.outputPath("trainer");
  writeHostedFolder("dist", folder);
  const web = await giveOut(folder);
  space = web;
  await test.step("without the web space, parts are there that were never opened, and the last page may be closed", async () => {
    const first = await context.newPage();
    await first.goto(web.address);
    await login(first, "root@pam");
    web.unplug(true);
    await first.reload();
    await expect(first.getByRole("button", { name: "root@pam" })).toBeVisible();
    await first.goto(`${web.address}#/sandbox/faults?dialog=add`);
    await expect(first.getByRole("dialog", { name: "Add: Fault" })).toBeVisible();
    await first.close({ runBeforeUnload: true });
    await expect.poll(() => context.pages().length).toBe(0);
  });

  const page = await context.newPage();
  const menu = page.getByRole("button", { name: "root@pam" });
  await test.step("opened again, it is still there", async () => {
    await page.goto(web.address);
    await login(page, "root@pam");
    web.unplug(false);
  });

  const offer = page.getByRole("button", { name: "A new version is ready: load it" });
  const dialog = page.getByRole("dialog", { name: "Create: Group" });
  await test.step("a new version waits, also while a dialog is open", async () => {
    await page.goto(`${web.address}#/datacenter/groups?dialog=create`);
    await dialog.getByLabel("Name").fill("kept");
    const newer = info.outputPath("newer");
    cpSync("dist", newer, { recursive: true });
    appendFileSync(`${newer}/icon.svg`, "<!-- newer -->");
    writeHostedFolder(newer, folder);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText("A new version is ready: load it")).toBeVisible();
    await expect(dialog.getByLabel("Name")).toHaveValue("kept");
    const icon = await page.evaluate(async () => (await fetch("./icon.svg")).text());
    expect(icon).not.toContain("newer");
  });

  await test.step("taken, it is what the page is made of", async () => {
    await dialog.getByRole("button", { name: "Create", exact: true }).click();
    await expect(dialog).toBeHidden();
    await Promise.all([page.waitForEvent("load"), offer.click()]);
    await expect(menu).toBeVisible();
    await expect(offer).toBeHidden();
    expect(await page.evaluate(async () => (await fetch("./icon.svg")).text())).toContain("newer");
  });
  expect(web.strayed()).toEqual([]);
});
