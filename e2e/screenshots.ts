import type { Page } from "@playwright/test";
import { dialogs } from "./dialogs";
import { expect, test } from "./support/fixtures";
import { furnished, inWorld } from "./support/furnished";
import { login } from "./support/login";
import { open } from "./support/open";
import { openScreen } from "./support/openScreen";
import { sandbox } from "./support/sandbox";
import type { Screen } from "./screens";
import { screens } from "./screens";

interface Look {
  readonly name: string;
  readonly scheme: "light" | "dark";
  readonly language: "en" | "ja";
  readonly size: { readonly width: number; readonly height: number };
}

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

const looks: readonly Look[] = [
  { name: "light", scheme: "light", language: "en", size: WIDE },
  { name: "dark", scheme: "dark", language: "en", size: WIDE },
  { name: "phone", scheme: "light", language: "en", size: PHONE },
  { name: "japanese", scheme: "light", language: "ja", size: WIDE },
];

/** One picture for each screen. */
async function shoot(page: Page, look: Look, some: readonly Screen[]): Promise<void> {
  await page.evaluate((code) => localStorage.setItem("pac.language", code), look.language);
  await page.reload();
  await page.getByRole("tree").waitFor();
  await page.setViewportSize(look.size);
  for (const screen of some) {
    await test.step(screen.name, async () => {
      await openScreen(page, screen);
      await page.screenshot({ path: `test-results/screens/${look.name}/${screen.name}.png`, animations: "disabled" });
    });
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(WIDE);
}

/** `npm run screenshots`: all addresses in each look in `test-results/screens`. */
for (const look of looks) {
  test(`pictures, ${look.name}`, async ({ page, complaints }) => {
    test.setTimeout(600_000);
    complaints.expect(/500/);
    await page.emulateMedia({ colorScheme: look.scheme });
    await page.setViewportSize(WIDE);
    await page.getByRole("button", { name: "Fill in root@pam" }).waitFor();
    await page.screenshot({ path: `test-results/screens/${look.name}/login.png`, animations: "disabled" });
    await login(page, "root@pam");
    await shoot(page, look, screens.filter(({ userid }) => userid !== undefined));
  });

  test(`pictures of dialogs, ${look.name}`, async ({ page, complaints }) => {
    test.setTimeout(600_000);
    complaints.expect(/500/);
    await page.emulateMedia({ colorScheme: look.scheme });
    await page.setViewportSize(WIDE);
    const names = await furnished(page);
    await shoot(page, look, dialogs.map((screen) => inWorld(screen, names)));
  });
}

/** The README's: what a developer of the showcase's company sees, beside the entries that give it. */
test("picture of the README", async ({ page, complaints }) => {
  complaints.expect(/500/);
  await page.setViewportSize(WIDE);
  await page.getByRole("button", { name: "Fill in root@pam" }).waitFor();
  await sandbox(page).call("worlds.create", { scenario: "showcase" });
  await page.reload();
  await login(page, "root@pam");
  await open(page, "/datacenter/permissions?as=dmitri@pve&lesson=0");
  await page.getByRole("complementary").getByText("Sees").first().waitFor();
  await expect(page.getByRole("progressbar", { name: "Loading…" })).toHaveCount(0);
  await page.screenshot({ path: "docs/screenshot.png", animations: "disabled" });
});
