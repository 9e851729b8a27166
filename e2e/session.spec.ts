import { dialog, field, send } from "./support/forms";
import { complaintsOf, expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login, tryLogin } from "./support/login";
import { open } from "./support/open";
import { quietness } from "./support/quiet";

test("a wrong password is refused, says what to check, and leaves what was typed", async ({ page, complaints }) => {
  complaints.expect(/401/);
  await tryLogin(page, "root@pam", "wrong-password");
  await expect(page.getByRole("alert")).toContainText("authentication failure");
  await expect(page.getByLabel("User name", { exact: true })).toHaveValue("root");
});

test("a reload keeps login, page and what was saved", async ({ page }) => {
  await login(page, "root@pam");
  await open(page, "/datacenter/groups?dialog=create&lesson=0");
  const create = dialog(page, "Create: Group");
  await field(create, "Name").fill("kept");
  await send(create, "Create");
  await page.reload();
  await expect(grid(page, "Groups").row("kept")).toBeVisible();
  await expect(page.getByRole("button", { name: "root@pam" })).toBeVisible();
});

test("two tabs have two logins, and each sees the other's writes at once", async ({ fresh }) => {
  await login(fresh, "root@pam");
  const other = await fresh.context().newPage();
  await other.goto("./");
  await expect(other.getByRole("button", { name: "Login", exact: true })).toBeVisible();
  await login(other, "root@pam");
  await open(other, "/datacenter/groups?lesson=0");
  await open(fresh, "/datacenter/groups?dialog=create&lesson=0");
  const create = dialog(fresh, "Create: Group");
  await field(create, "Name").fill("seen-by-both");
  await send(create, "Create");
  await expect(grid(other, "Groups").row("seen-by-both")).toBeVisible();
});

test("the browser stops the service worker: the next call is answered all the same", async ({ fresh }) => {
  const quiet = quietness(fresh);
  await login(fresh, "root@pam");
  await open(fresh, "/datacenter/groups?lesson=0");
  await expect(fresh.getByText("No groups")).toBeVisible();
  // A browser stops a worker that has nothing to do.
  await quiet();
  const devtools = await fresh.context().newCDPSession(fresh);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await open(fresh, "/datacenter/groups?dialog=create&lesson=0");
  const create = dialog(fresh, "Create: Group");
  await field(create, "Name").fill("after-the-stop");
  await send(create, "Create");
  await expect(grid(fresh, "Groups").row("after-the-stop")).toBeVisible();
});

test("a damaged store is reported and replaced, never a blank page", async ({ fresh }) => {
  complaintsOf(fresh).expect(/cannot be read|handler lookup|left the sandbox|Failed to load/);
  await login(fresh, "root@pam");
  // The running page meets the damage first: its answers fail until it is loaded again.
  await fresh.evaluate(async () => {
    const names = (await indexedDB.databases()).map((one) => one.name ?? "");
    for (const name of names) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error("not opened"));
      });
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store, "readwrite").objectStore(store);
        const keys = await new Promise<IDBValidKey[]>((resolve) => {
          const request = objects.getAllKeys();
          request.onsuccess = () => resolve(request.result);
        });
        for (const key of keys) objects.put("damaged", objects.keyPath === null ? key : undefined);
      }
      database.close();
    }
  });
  await fresh.evaluate(() => sessionStorage.clear());
  await fresh.reload();
  await login(fresh, "root@pam");
  await open(fresh, "/sandbox/worlds");
  await expect(fresh.getByText(/could not be read/)).toBeVisible();
});
