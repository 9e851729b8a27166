import { dialog, expectGuests, field } from "./support/forms";
import { expect, test } from "./support/fixtures";
import {
  cardTo,
  chooseRealm,
  loginByKeys,
  logoutByKeys,
  menuTo,
  pickByTyping,
  tabInto,
  tabTo,
  toolTo,
  treeTo,
} from "./support/keyboard";
import { sandbox } from "./support/sandbox";
import { screenText, type } from "./support/shell";
import type { Locator, Page } from "@playwright/test";

const PASSWORD = "sesame-42";
const MACHINES = ["100 (ubuntu-desktop-1)", "101 (ubuntu-desktop-2)"] as const;

const main = (page: Page) => page.getByRole("main");

/** Opens the node's shell, which takes the focus by itself. */
async function openShell(page: Page): Promise<void> {
  await treeTo(page, "pve");
  await cardTo(page, "Shell");
  await expect.poll(() => screenText(page), { timeout: 15_000 }).toContain("root@pve:~#");
  await expect(page.getByRole("textbox", { name: /Shell of node/ })).toBeFocused();
}

/** The terminal takes Tab; the strip above it names the way out. */
async function leaveShell(page: Page, way: "Tab" | "Shift+Tab"): Promise<void> {
  const terminal = page.getByRole("textbox", { name: /Shell of node/ });
  await expect(page.getByText("Esc and then Tab (or Shift+Tab) leaves the terminal")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(terminal).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press(way);
  await expect(terminal).not.toBeFocused();
}

async function submit(page: Page, add: Locator): Promise<void> {
  await tabTo(page, add.getByRole("button", { name: "Add", exact: true }));
  await page.keyboard.press("Enter");
  await expect(add).toBeHidden();
}

async function openAddUser(page: Page): Promise<Locator> {
  await cardTo(page, "Users");
  await toolTo(page, page.getByRole("toolbar", { name: "User actions" }), "Add");
  await page.keyboard.press("Enter");
  const add = dialog(page, "Add: User");
  await expect(field(add, "User name")).toBeFocused();
  return add;
}

async function grant(page: Page, userid: string): Promise<void> {
  const add = dialog(page, "Add: User Permission");
  await pickByTyping(page, add.getByRole("combobox", { name: "User" }), userid);
  await pickByTyping(page, add.getByRole("combobox", { name: "Role" }), "PVEVMUser");
  await submit(page, add);
}

test("scenario 1 by the keyboard alone: two logins, each sees exactly its own machine", async ({ page }) => {
  test.setTimeout(300_000);
  const done = async () => {
    const { scenario } = await sandbox(page).call("scenario.read");
    return (scenario?.steps ?? []).filter((step) => step.done).map((step) => step.id);
  };

  await test.step("a host account", async () => {
    await loginByKeys(page, "root", "pam", "training");
    await expectGuests(page, MACHINES);
    await openShell(page);
    await type(page, "adduser vmuser-pam", "New password:");
    await type(page, PASSWORD, "Retype new password:");
    await type(page, PASSWORD, "Full Name []:");
    for (const next of ["Room Number []:", "Work Phone []:", "Home Phone []:", "Other []:", "[Y/n]"]) await type(page, "", next);
    await type(page, "Y", "root@pve:~#");
    await type(page, "id vmuser-pam", "uid=1000(vmuser-pam)");
    await expect.poll(done).toEqual(["host-account", "check-account"]);
    await leaveShell(page, "Shift+Tab");
    await treeTo(page, "Datacenter", "Shift+Tab");
  });

  await test.step("a login of realm pam with VM 100", async () => {
    const add = await openAddUser(page);
    await page.keyboard.type("vmuser-pam");
    await chooseRealm(page, add, "pam");
    await submit(page, add);
    await treeTo(page, "100");
    await cardTo(page, "Permissions");
    await menuTo(page, main(page).getByRole("button", { name: "Add", exact: true }), "User Permission");
    await grant(page, "vmuser-pam@pam");
    await logoutByKeys(page, "root@pam", "Shift+Tab");
  });

  await test.step("what the login of realm pam can and cannot do", async () => {
    await loginByKeys(page, "vmuser-pam", "pam", PASSWORD);
    await expectGuests(page, MACHINES.slice(0, 1));
    await treeTo(page, "100");
    const actions = page.getByRole("toolbar", { name: "Guest actions" });
    await toolTo(page, actions, "More");
    await page.keyboard.press("Enter");
    const remove = page.getByRole("menuitem", { name: /^Remove/ });
    await tabTo(page, remove, "ArrowDown");
    await expect(remove).toHaveAttribute("aria-disabled", "true");
    await expect(remove).toContainText("VM.Allocate");
    await page.keyboard.press("Escape");
    await logoutByKeys(page, "vmuser-pam@pam", "Shift+Tab");
  });

  await test.step("a login of realm pve with VM 101", async () => {
    await loginByKeys(page, "root", "pam", "training");
    await treeTo(page, "Datacenter");
    const add = await openAddUser(page);
    await page.keyboard.type("vmuser-pve");
    await chooseRealm(page, add, "pve");
    await tabTo(page, add.getByLabel("Password", { exact: true }));
    await page.keyboard.type(PASSWORD);
    await tabTo(page, add.getByLabel("Confirm password", { exact: true }));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await expect(add).toBeHidden();
    await cardTo(page, "Permissions", "Shift+Tab");
    await tabInto(page, main(page).getByRole("toolbar"));
    await menuTo(page, main(page).getByRole("button", { name: "Add", exact: true }), "User Permission");
    await expect(dialog(page, "Add: User Permission").getByRole("combobox", { name: "Path" })).toBeFocused();
    await page.keyboard.type("/vms/101");
    await grant(page, "vmuser-pve@pve");
    await logoutByKeys(page, "root@pam", "Shift+Tab");
  });

  await test.step("the login of realm pve sees its own machine alone", async () => {
    await loginByKeys(page, "vmuser-pve", "pve", PASSWORD);
    await expectGuests(page, MACHINES.slice(1));
    await logoutByKeys(page, "vmuser-pve@pve", "Tab");
  });

  await test.step("the host does not know a login of realm pve", async () => {
    await loginByKeys(page, "root", "pam", "training");
    await openShell(page);
    await type(page, "id vmuser-pve", "no such user");
    await leaveShell(page, "Tab");
    await expect(page.getByRole("complementary", { name: "Lesson" })).toContainText("each login sees exactly");
    await expect.poll(done).toHaveLength(10);
  });
});
