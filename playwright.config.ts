import { defineConfig } from "@playwright/test";

const port = process.env.E2E_PORT ?? "4173";
const path = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    // Passkeys work on the name localhost, not on an address.
    baseURL: `http://localhost:${port}/`,
    headless: true,
    locale: "en-US",
    timezoneId: "UTC",
    viewport: { width: 1280, height: 800 },
    // A trace doubles the time of every test: --trace on asks for one.
    trace: "off",
    // A control that is not there is said so, before the test runs out of its own time.
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    video: "off",
    launchOptions: {
      ...(path === undefined || path === "" ? {} : { executablePath: path }),
      // Drawing is done by the processor on most machines that test, and more cheaply without the layer for graphics cards.
      args: ["--disable-gpu"],
      chromiumSandbox: process.env.CHROMIUM_SANDBOX === "1",
    },
  },
  webServer: {
    cwd: import.meta.dirname,
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
