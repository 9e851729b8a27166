import { LANGUAGES } from "../src/i18n/languages";
import { expectAccessible } from "./support/axe";
import { expectComplete } from "./support/complete";
import { expect, test } from "./support/fixtures";
import { furnished, inWorld } from "./support/furnished";
import { login } from "./support/login";
import { inLots } from "./support/lots";
import { openScreen } from "./support/openScreen";
import { speak } from "./support/speak";
import { dialogs } from "./dialogs";
import { hasDialog, screens } from "./screens";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 800 };
const FULL = process.env.TEST_FULL === "1";

const inside = screens.filter((screen) => screen.userid !== undefined);

/** Each lot in the world in which its addresses have something to show. */
const lots = [
  ...inLots(inside, 12).map((lot) => ({ lot, needs: "tutorial" as const })),
  ...inLots(dialogs, 15).map((lot) => ({ lot, needs: "rich world" as const })),
];

for (const { lot, needs } of lots) {
  const first = lot[0];
  test(`axe finds nothing, every language is complete and fits: ${first?.name ?? ""} to ${lot.at(-1)?.name ?? ""}`, async ({ page, complaints }) => {
    test.setTimeout(240_000);
    complaints.expect(/500/);
    await page.emulateMedia({ colorScheme: "light" });
    const names = needs === "rich world" ? await furnished(page) : undefined;
    if (names === undefined) await login(page, "root@pam");
    for (const [nth, told] of lot.entries()) {
      const screen = names === undefined ? told : inWorld(told, names);
      await test.step(screen.name, async () => {
        await openScreen(page, screen);
        // The page behind a dialog has an address of its own; the frame is looked at once in each lot.
        const at = hasDialog(screen) ? "dialog" : told === first ? "page" : "content";
        // The other theme has the same parts in other colours: every third address shows them all, with --full each.
        for (const scheme of FULL || nth % 3 === 0 ? (["light", "dark"] as const) : (["light"] as const)) {
          await page.emulateMedia({ colorScheme: scheme });
          await expect(page.locator("html")).toHaveAttribute("data-scheme", scheme);
          await expectAccessible(page, { rules: scheme === "light" ? "all" : "colours", at });
        }
        // On a desk one language has to do: the one that a phone leaves out most of, or whose words are longest.
        const wide = hasDialog(screen) ? "ru" : "ja";
        for (const { code } of LANGUAGES) if (FULL || code === wide) await expectComplete(page, code);
        await page.setViewportSize(NARROW);
        for (const { code } of LANGUAGES) await expectComplete(page, code);
        // The next one opens in the last language: axe reads them all alike.
        await page.setViewportSize(WIDE);
      });
    }
    await speak(page, "en");
    await page.emulateMedia({ colorScheme: null });
  });
}
