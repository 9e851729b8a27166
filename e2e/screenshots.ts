import { screens } from "./screens";
import { test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";

/** `npm run screenshots`: the picture of the README, and all the others in `test-results/screens`. */
for (const { name, address, userid, cover } of screens) {
  test(`picture of ${name}`, async ({ page }) => {
    if (userid !== undefined) await login(page, userid);
    await open(page, address);
    await page.getByRole(userid === undefined ? "button" : "grid").first().waitFor();
    const path = cover === true ? "docs/screenshot.png" : `test-results/screens/${name}.png`;
    await page.screenshot({ path, animations: "disabled" });
  });
}
