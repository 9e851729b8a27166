import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { configDefaults, defineConfig } from "vitest/config";
import { chunkGroups } from "./scripts/vite/chunks.ts";
import { contentSecurityPolicy } from "./scripts/vite/csp.ts";
import { lastingAssets } from "./scripts/vite/lastingAssets.ts";
import { liveProxy, liveServer, proxyStaysLocal } from "./scripts/vite/liveProxy.ts";
import { smallXterm } from "./scripts/vite/smallXterm.ts";
import { withoutServer } from "./scripts/vite/withoutServer.ts";
import { withoutWorker } from "./scripts/vite/withoutWorker.ts";

/** What tests and builds write is no reason to reload the page. */
const written = ["coverage", "reports", "test-results", ".cache", "dist", "dist-live"].map((name) => `**/${name}/**`);
const stub = (name: string) => fileURLToPath(new URL(`mocks/stubs/${name}.ts`, import.meta.url));

/** The real server behind `/api2`, in live mode; vitest and the sandbox have none. */
const proxyOf = (mode: string) => {
  const server = mode === "live" ? liveServer(process.env) : undefined;
  return server === undefined ? {} : { proxy: liveProxy(server), cors: false };
};

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [react(), contentSecurityPolicy(), smallXterm(), lastingAssets(), withoutServer(), withoutWorker(), proxyStaysLocal()],
  resolve: {
    // msw asks tldts for one thing only; the stub saves 110 kB (gzip) of the public suffix list.
    alias: { tldts: stub("tldts") },
  },
  define: { __SANDBOX__: JSON.stringify(mode !== "live") },
  build: {
    outDir: mode === "live" ? "dist-live" : "dist",
    manifest: true,
    target: "es2022",
    // What is fetched when is measured by scripts/sizes.mjs.
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  server: {
    host: "127.0.0.1",
    port: 5173,
    watch: { ignored: written },
    ...proxyOf(mode),
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, ...proxyOf(mode) },
  test: {
    environment: "node",
    // The first import of a lazy part is compiled within the test that meets it: seconds on a busy machine.
    testTimeout: 30_000,
    exclude: [...configDefaults.exclude, "e2e/**", ".stryker-tmp/**", ".cache/**"],
    projects: [
      // Files share what they import: loading it anew for each takes longer than their tests.
      { extends: true, test: { name: "rules", isolate: false, include: ["{src,mocks,scripts}/**/*.test.ts"] } },
      // What is drawn leaves listeners behind, so that each file has a page of its own.
      { extends: true, test: { name: "screens", include: ["{src,mocks}/**/*.test.tsx"] } },
    ],
    coverage: { provider: "v8", include: ["src/engine/**"] },
  },
}));
