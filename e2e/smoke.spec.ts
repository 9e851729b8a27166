import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/fixtures";
import { sandbox } from "./support/sandbox";

test("a first visit shows the login window of the sandbox, accessible as it is", async ({ page }) => {
  await expect(page.getByRole("button", { name: "Login", exact: true })).toBeVisible();
  await expect(page.getByLabel(/^User name/)).toBeFocused();
  const { world } = await sandbox(page).call("sandbox.info");
  expect(world.scenario).not.toBeNull();
  await expectAccessible(page);
});
