import { errors } from "../src/i18n/locales/en/errors";
import { LANGUAGES } from "../src/i18n/languages";
import { expectComplete } from "./support/complete";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";
import { speak } from "./support/speak";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 800 };

test("the login window and the menu offer the languages; the choice is kept, and holds for what is read aloud", async ({ page }) => {
  await page.getByRole("combobox", { name: "Language" }).selectOption("Français");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expectComplete(page, "fr");
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Langue" })).toBeVisible();
  for (const { code } of LANGUAGES) await expectComplete(page, code);
  await page.setViewportSize(NARROW);
  for (const { code } of LANGUAGES) await expectComplete(page, code);
  await speak(page, "en");
  await page.setViewportSize(WIDE);
  await login(page, "root@pam");
  await page.getByRole("button", { name: "root@pam" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Русский" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
});

test("faults that stand in a form follow the language, a window's and a dialog's", async ({ page }) => {
  await page.getByRole("textbox", { name: "User name" }).fill("");
  await page.getByRole("button", { name: "Login" }).click();
  await expect(page.getByText(errors.field.missing, { exact: true })).toHaveCount(2);
  await page.getByRole("combobox", { name: "Language" }).selectOption("Français");
  await expect(page.getByText("Obligatoire", { exact: true })).toHaveCount(2);
  await speak(page, "en");
  await login(page, "root@pam");
  await open(page, "/datacenter/users?dialog=add");
  await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("dialog").getByText(errors.field.missing, { exact: true })).not.toHaveCount(0);
  await expectComplete(page, "ru");
  await expect(page.getByRole("dialog").getByText("Обязательно", { exact: true })).not.toHaveCount(0);
});
