import { chromium } from "@playwright/test";

/** @typedef {import("./candidates.mjs").Start} Start */

/**
 * The options with which Playwright starts this browser.
 * @param {Start} start
 * @returns {{ executablePath?: string, chromiumSandbox: boolean, env?: Record<string, string> }}
 */
export function launchOptions(start) {
  return {
    ...(start.path === null ? {} : { executablePath: start.path }),
    chromiumSandbox: start.sandbox,
    ...(start.libraries === undefined ? {} : { env: withLibraries(start.libraries) }),
  };
}

/**
 * Starts the browser, opens a page and ends it. Rejects when any of it fails within 20 s.
 * @param {Start} start
 * @returns {Promise<string>} its version
 */
export async function launchOnce(start) {
  const browser = await chromium.launch({ ...launchOptions(start), headless: true, timeout: 20_000 });
  try {
    const page = await browser.newPage();
    const answer = await page.evaluate(() => 6 * 7);
    if (answer !== 42) throw new Error("it does not run scripts");
    return browser.version();
  } finally {
    await browser.close();
  }
}

/** @param {string} folder */
function withLibraries(folder) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return { ...env, LD_LIBRARY_PATH: [folder, env.LD_LIBRARY_PATH].filter(Boolean).join(":") };
}
