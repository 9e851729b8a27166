import type { Browser, BrowserContext, Page } from "@playwright/test";
import { test as base, expect } from "@playwright/test";
import type { Complaints } from "./complaints";
import { watch } from "./complaints";

interface Watched {
  readonly page: Page;
  readonly complaints: Complaints;
}

interface WorkerFixtures {
  /** The one page of this worker. */
  readonly shared: Watched;
}

interface TestFixtures {
  /** Errors that this test provokes on purpose are announced here. */
  readonly complaints: Complaints;
  /** A page of a browser that was never here before, with motion; for tests of storage, tabs and login. */
  readonly fresh: Page;
}

/**
 * `page` is shared by the tests of a worker and stands, when a test begins, at the login of a sandbox that is as on
 * the first visit; nothing moves on it, which spares a sixth of the work. A test fails on everything that `watch` hears.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { context, complaints } = await newContext(browser, project.use, "reduce");
      await use({ page: await context.newPage(), complaints });
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ shared }, use) => {
    await firstVisit(shared.page);
    shared.complaints.clear();
    await shared.page.goto("./");
    await use(shared.page);
    expect(shared.complaints.unexpected()).toEqual([]);
  },
  complaints: async ({ shared }, use) => {
    await use(shared.complaints);
  },
  fresh: async ({ browser }, use, { project }) => {
    const { context, complaints } = await newContext(browser, project.use, "no-preference");
    const page = await context.newPage();
    await page.goto("./");
    await use(page);
    expect(complaints.unexpected()).toEqual([]);
    await context.close();
  },
});

export { expect };

const watched = new WeakMap<BrowserContext, Complaints>();

/** What a page was heard to complain of, to announce errors that a test provokes in a fresh one. */
export function complaintsOf(page: Page): Complaints {
  const complaints = watched.get(page.context());
  if (complaints === undefined) throw new Error("this page is not watched");
  return complaints;
}

interface ContextSettings {
  readonly baseURL?: string | undefined;
  readonly locale?: string | undefined;
  readonly timezoneId?: string | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | null | undefined;
}

async function newContext(
  browser: Browser,
  { baseURL, locale, timezoneId, viewport }: ContextSettings,
  reducedMotion: "reduce" | "no-preference",
): Promise<{ context: BrowserContext; complaints: Complaints }> {
  const context = await browser.newContext({ baseURL, locale, timezoneId, viewport, reducedMotion });
  const complaints = await watch(context);
  watched.set(context, complaints);
  return { context, complaints };
}

/** Leaves the page and forgets all that it stored; its worker and the cached assets stay, which saves a second. */
async function firstVisit(page: Page): Promise<void> {
  if (page.url() === "about:blank") return;
  const { origin } = new URL(page.url());
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "cookies,indexeddb,local_storage" });
  await devtools.detach();
}
