import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";
import { type Screen, screens } from "./screens";

/** Several screens share a test: a login costs more than a look. */
function inLots(all: readonly Screen[], size: number): readonly (readonly Screen[])[] {
  const lots: (readonly Screen[])[] = [];
  for (let at = 0; at < all.length; at += size) lots.push(all.slice(at, at + size));
  return lots;
}

for (const scheme of ["light", "dark"] as const) {
  for (const lot of inLots(screens.filter((screen) => screen.userid !== undefined), 9)) {
    test(`axe finds nothing, ${scheme}: ${lot[0]?.name ?? ""} to ${lot.at(-1)?.name ?? ""}`, async ({ page, complaints }) => {
      test.setTimeout(180_000);
      complaints.expect(/500/);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await login(page, "root@pam");
      for (const screen of lot) {
        await test.step(screen.name, async () => {
          await open(page, screen.address);
          // What the address before had open has gone, what this one opens is there.
          await expect(page.getByRole("dialog")).toHaveCount(/[?&](?:dialog|create|action|window)=/.test(screen.address) ? 1 : 0);
          await expect(page.getByRole("progressbar", { name: "Loading…" })).toHaveCount(0);
          await expectAccessible(page, scheme === "light" ? "all" : "colours");
        });
      }
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    });
  }
}
