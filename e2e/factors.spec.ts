import type { Page } from "@playwright/test";
import { dialog, field, logout, pick, send } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { grid } from "./support/grid";
import { login, tryLogin } from "./support/login";
import { open } from "./support/open";

const SECOND = "Second login factor required";

async function loggedIn(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "root@pam" })).toBeVisible();
}

test("a token is made with its permission, its secret is kept, replaced, and the token is removed", async ({ page }) => {
  await login(page, "root@pam");
  await open(page, "/datacenter/users?sel=root@pam&lesson=0");
  await page.getByRole("main").getByRole("button", { name: "API Tokens" }).click();
  await expect(page.getByText("No API tokens")).toBeVisible();
  await page.getByRole("toolbar").getByRole("button", { name: "Add", exact: true }).click();
  const add = dialog(page, "Add: Token");
  await field(add, "Token ID").fill("monitoring");
  await add.getByRole("button", { name: "Add a permission" }).click();
  await add.getByRole("combobox", { name: "Path" }).fill("/vms");
  await page.keyboard.press("Tab");
  await pick(page, add, "Role", "PVEAuditor");
  await add.getByRole("button", { name: "Add", exact: true }).click();
  const secret = dialog(page, "Token Secret");
  await expect(secret).toContainText("root@pam!monitoring");
  await expect(secret).toContainText("The token has its permission.");
  await page.keyboard.press("Escape");
  await expect(secret).toContainText("has not been copied yet");
  await page.goBack();
  await page.goBack();
  await expect(secret).toContainText("root@pam!monitoring");
  await send(secret, "I have kept it: close");
  await grid(page, "API Tokens").row("monitoring").click();
  await expect(page.getByRole("region", { name: /Effective rights/ }).getByText("VM.Audit").first()).toBeVisible();

  await page.getByRole("main").getByRole("button", { name: "Regenerate Secret" }).click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("uses the old secret loses access");
  await question.getByRole("button", { name: "Regenerate Secret" }).click();
  await send(dialog(page, "Token Secret"), "I have kept it: close");

  await page.getByRole("main").getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("No API tokens")).toBeVisible();
});

test("a one-time code guards the login: wrong codes are refused and explained, a recovery key helps out", async ({ page, complaints }) => {
  complaints.expect(/401/);
  await login(page, "root@pam");
  await page.getByRole("banner").getByRole("button", { name: "root@pam" }).click();
  await page.getByRole("menuitem", { name: "TFA" }).click();
  await open(page, "/datacenter/tfa?dialog=totp&lesson=0");
  const totp = dialog(page, "Add a TOTP login factor");
  await field(totp, "Description").fill("Phone");
  await expect(totp.getByRole("img", { name: /QR code/ })).toBeVisible();
  await totp.getByRole("button", { name: "Fill in" }).click();
  await send(totp, "Add");
  await expect(grid(page, "Two Factor").row("Phone")).toBeVisible();
  await open(page, "/datacenter/tfa?dialog=recovery&lesson=0");
  await dialog(page, "Add: TFA recovery keys").getByRole("button", { name: "Add", exact: true }).click();
  const keys = dialog(page, /^Recovery Keys$/);
  const [, key = ""] = /0: ([0-9a-f-]{19})/.exec(await keys.innerText()) ?? [];
  await send(keys, "I have kept it: close");

  await logout(page, "root@pam");
  await tryLogin(page, "root@pam", "training");
  const step = dialog(page, SECOND);
  await field(step, "TOTP code").fill("000000");
  await page.keyboard.press("Enter");
  await expect(step.getByText("The server did not accept this code.")).toBeVisible();
  await step.getByRole("tab", { name: "Recovery Key" }).click();
  await field(step, "Recovery key").fill(key);
  await page.keyboard.press("Enter");
  await loggedIn(page);
});

test("a security key is registered and asked for at login", async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "usb", automaticPresenceSimulation: true },
  });
  await login(page, "root@pam");
  await open(page, "/datacenter/tfa?dialog=webauthn&lesson=0");
  const add = dialog(page, "Add a Webauthn login token");
  await add.getByRole("button", { name: "Set it up for this address" }).click();
  await expect(add.getByText(/no WebAuthn settings/)).toBeHidden();
  await field(add, "Description").fill("Office key");
  await send(add, "Register Webauthn Device");
  await expect(grid(page, "Two Factor").row("Office key")).toBeVisible();
  await logout(page, "root@pam");
  await tryLogin(page, "root@pam", "training");
  await loggedIn(page);
  await devtools.send("WebAuthn.disable");
  await devtools.detach();
});
