import type { Page } from "@playwright/test";

/** Goes to an address of the console, such as `/datacenter/users`, without loading the page again. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./#${address}`);
}
