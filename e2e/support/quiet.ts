import type { Page, Request } from "@playwright/test";
import { expect } from "@playwright/test";

const QUIET_MS = 500;

/** Watches the page's calls from now on; the answer waits until none is on its way and none has begun for a while. */
export function quietness(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = Date.now();
  const ended = (request: Request) => {
    underWay.delete(request);
    last = Date.now();
  };
  page.on("request", (request) => underWay.add(request));
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  return () => expect.poll(() => underWay.size === 0 && Date.now() - last > QUIET_MS).toBe(true);
}
