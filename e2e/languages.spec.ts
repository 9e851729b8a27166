import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";
import { screens } from "./screens";

test("Japanese is complete: no raw key and no overflow on any address, at 1280 and at 360 px", async ({ page, complaints }) => {
  test.setTimeout(300_000);
  // A reload cuts off what is on its way.
  complaints.expect(/500|left the sandbox/);
  await login(page, "root@pam");
  await page.evaluate(() => localStorage.setItem("pac.language", "ja"));
  await page.reload();
  await expect(page.getByRole("tree", { name: "リソースツリー" })).toBeVisible();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const screen of screens.filter((one) => one.userid !== undefined)) {
      await test.step(`${screen.name} ${String(width)}`, async () => {
        await open(page, screen.address);
        await expect(page.getByRole("progressbar", { name: "読み込み中…" })).toHaveCount(0);
        const text = await page.locator("body").innerText();
        expect(text).not.toMatch(/\b(?:reason|steps|dialog|empty|columns|fields)\.[a-z]+[A-Z]?\w*/);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
      });
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 });
});
