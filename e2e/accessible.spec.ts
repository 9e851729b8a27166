import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { inLots } from "./support/lots";
import { open } from "./support/open";
import { screens } from "./screens";

const inside = screens.filter((screen) => screen.userid !== undefined);

for (const lot of inLots(inside, 9)) {
  test(`axe finds nothing, light and dark: ${lot[0]?.name ?? ""} to ${lot.at(-1)?.name ?? ""}`, async ({ page, complaints }) => {
    test.setTimeout(180_000);
    complaints.expect(/500/);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await login(page, "root@pam");
    for (const screen of lot) {
      await test.step(screen.name, async () => {
        const withDialog = /[?&](?:dialog|create|action|window)=/.test(screen.address);
        await open(page, screen.address);
        // What the address before had open has gone, what this one opens is there.
        await expect(page.getByRole("dialog")).toHaveCount(withDialog ? 1 : 0);
        await expect(page.getByRole("progressbar", { name: "Loading…" })).toHaveCount(0);
        if (!withDialog) await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        // The page behind a dialog has an address of its own; the frame is looked at once in each lot.
        const at = withDialog ? "dialog" : screen === lot[0] ? "page" : "content";
        for (const scheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          await expect(page.locator("html")).toHaveAttribute("data-scheme", scheme);
          await expectAccessible(page, { rules: scheme === "light" ? "all" : "colours", at });
        }
      });
    }
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  });
}
