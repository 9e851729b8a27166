import { defineConfig } from "@playwright/test";
import common from "../playwright.config";

export default defineConfig(common, { testDir: ".", testMatch: "screenshots.ts", outputDir: "../test-results" });
