import { defineConfig } from "vite";
import { fixtureTypes } from "./scripts/vite/fixtureTypes.ts";

/**
 * What runs in Node: the server as one program, its packages inside, and the Playwright fixtures that start it.
 */
export default defineConfig({
  publicDir: false,
  plugins: [fixtureTypes()],
  ssr: { noExternal: true, external: ["@playwright/test"], target: "node" },
  build: {
    ssr: true,
    outDir: "dist-serve",
    manifest: true,
    target: "node20",
    minify: false,
    rolldownOptions: {
      input: { cli: "mocks/serve/cli.ts", fixtures: "playwright/fixtures.ts" },
      output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
    },
  },
});
