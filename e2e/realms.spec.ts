import type { Page } from "@playwright/test";
import { choose, dialog, field, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login } from "./support/login";
import { open } from "./support/open";
import { sandbox } from "./support/sandbox";

/** A world with directories and an OpenID provider around it, at its login window. */
async function kontor(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Fill in root@pam" }).waitFor();
  await sandbox(page).call("worlds.create", { scenario: "showcase" });
  await page.reload();
  await page.getByRole("button", { name: "Fill in anna@pve" }).waitFor();
}

test("a sync is previewed and run", async ({ page }) => {
  await kontor(page);
  await login(page, "root@pam");
  await open(page, "/datacenter/realms?sel=corp&dialog=sync");
  const sync = dialog(page, "Realm Sync");
  await sync.getByRole("button", { name: "Preview" }).click();
  await expect(sync.getByText("1 user is removed")).toBeVisible();
  await expect(sync.getByText("/vms/300 (ivar@corp, PowerOnly)")).toBeVisible();
  await sync.getByRole("button", { name: "Sync", exact: true }).click();
  await expect(sync.getByText("What the sync did")).toBeVisible();
  await sync.getByRole("button", { name: "Close" }).last().click();
  await open(page, "/datacenter/users");
  await expect(grid(page, "Users").row("yuki.sato")).toBeVisible();
  await expect(grid(page, "Users").row("ivar")).toBeHidden();
});

test("a job takes the realm's defaults and says when it runs", async ({ page }) => {
  await kontor(page);
  await login(page, "root@pam");
  await open(page, "/datacenter/realms?dialog=job-create");
  const create = dialog(page, "Create: Realm Sync Job");
  await choose(create, "Realm", "corp");
  await create.getByRole("combobox", { name: "Schedule" }).fill("sun 01:00");
  await expect(create.getByText(/Next runs/)).toBeVisible();
  await expect(create.getByRole("combobox", { name: "Scope" })).toHaveValue("both");
  await page.keyboard.press("Tab");
  await send(create, "Create");
  await expect(grid(page, "Realm Sync Jobs").row("sun 01:00")).toBeVisible();
});

test("a login through OpenID comes back to the page that was asked for; a refused one says so", async ({ page, complaints }) => {
  // Each way to the provider and back loads the page twice.
  test.slow();
  complaints.expect(/401/);
  await kontor(page);
  await open(page, "/datacenter/users?lesson=0");
  await page.getByRole("combobox", { name: "Realm", exact: true }).selectOption("sso");
  await expect(page.getByRole("textbox", { name: "User name" })).toBeHidden();
  const redirect = page.getByRole("button", { name: "Login (OpenID redirect)" });
  await redirect.click();
  await expect(page.getByRole("heading", { name: "OpenID provider of the sandbox" })).toBeVisible();
  await page.getByRole("button", { name: "Log in as paul" }).click();
  await expect(page.getByText(/The login through OpenID was refused/)).toBeVisible();

  await redirect.click();
  await page.getByRole("button", { name: "Refuse the login" }).click();
  await expect(page.getByText("The OpenID provider did not log you in.")).toBeVisible();

  await redirect.click();
  await page.getByRole("button", { name: "Log in as marta" }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: "marta@sso" })).toBeVisible();
  await expect(page).toHaveURL(/\/#\/datacenter\/users\?lesson=0$/);
  await page.getByRole("banner").getByRole("button", { name: "marta@sso" }).click();
  await expect(page.getByRole("menuitem", { name: "Password" })).toHaveAttribute("aria-disabled", "true");
});

test("a consent text is drawn without its HTML, and asked for at the next login", async ({ page }) => {
  await login(page, "root@pam");
  await open(page, "/datacenter/options?sel=consent-text&dialog=edit&lesson=0");
  const edit = dialog(page, "Edit: Consent Text");
  await field(edit, "Consent Text").fill("# House rules\n\nFor **staff** only. <img src=x onerror=alert(1)>");
  await send(edit, "OK");
  await expect(grid(page, "Options").row("House rules")).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "root@pam" }).click();
  await page.getByRole("menuitem", { name: "Logout" }).click();
  const consent = dialog(page, "Consent");
  await expect(consent.getByRole("heading", { name: "House rules" })).toBeVisible();
  await expect(consent.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  await consent.getByRole("button", { name: "OK" }).click();
  await expect(consent).toBeHidden();
  await login(page, "root@pam");
});
