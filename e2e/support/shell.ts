import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** Opens the node's shell and waits for its prompt. */
export async function openShell(page: Page): Promise<void> {
  await page.goto("./#/node/pve/shell");
  await expect.poll(() => screenText(page), { timeout: 15_000 }).toContain("root@pve:~#");
  await page.locator(".xterm-helper-textarea").focus();
}

/** What the terminal shows, read the way a screen reader reads it. */
export async function screenText(page: Page): Promise<string> {
  const rows = page.locator(".xterm-accessibility-tree [role=listitem], .xterm-accessibility-tree > div");
  const lines = await rows.allTextContents();
  return lines.map((line) => line.replaceAll("\u00a0", " ")).join("\n");
}

/** Types a line and waits until the terminal shows what is expected after it. */
export async function type(page: Page, line: string, then: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  await expect.poll(() => screenText(page)).toContain(then);
}

/** As `type`, for a long line that is pasted. */
export async function pasteLine(page: Page, line: string, then: string): Promise<void> {
  await page.locator(".xterm-helper-textarea").evaluate((area, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, line);
  await page.keyboard.press("Enter");
  await expect.poll(() => screenText(page)).toContain(then);
}
