import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { inLots } from "./support/lots";
import { open } from "./support/open";
import { screens } from "./screens";

const inside = screens.filter((screen) => screen.userid !== undefined);

for (const lot of inLots(inside, 25)) {
  test(`Japanese is complete, without a raw key or an overflow, wide and narrow: ${lot[0]?.name ?? ""} to ${lot.at(-1)?.name ?? ""}`, async ({
    page,
    complaints,
  }) => {
    test.setTimeout(180_000);
    // A reload cuts off what is on its way.
    complaints.expect(/500|left the sandbox/);
    await login(page, "root@pam");
    await page.evaluate(() => localStorage.setItem("pac.language", "ja"));
    await page.reload();
    await expect(page.getByRole("tree", { name: "リソースツリー" })).toBeVisible();
    for (const screen of lot) {
      await test.step(screen.name, async () => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await open(page, screen.address);
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 });
          await expect(page.getByRole("progressbar", { name: "読み込み中…" })).toHaveCount(0);
          const text = await page.locator("body").innerText();
          expect(text).not.toMatch(/\b(?:reason|steps|dialog|empty|columns|fields)\.[a-z]+[A-Z]?\w*/);
          // The page is arranged anew a moment after the window has changed.
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
        }
      });
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });
}
