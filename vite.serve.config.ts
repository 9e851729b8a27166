import { defineConfig } from "vite";

/** The server as one program for Node, its packages inside: what `pve-access-console serve` runs. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "mocks/serve/cli.ts",
    outDir: "dist-serve",
    manifest: true,
    target: "node20",
    minify: false,
    rolldownOptions: { output: { entryFileNames: "cli.mjs", chunkFileNames: "[name]-[hash].mjs" } },
  },
});
