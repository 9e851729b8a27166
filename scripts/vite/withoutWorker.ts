import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Leaves the sandbox's worker files, which lie in `public/`, out of the live build. */
export function withoutWorker(): Plugin {
  let folder = "";
  return {
    name: "without-worker",
    apply: (_, { command, mode }) => command === "build" && mode === "live",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      for (const file of ["mockServiceWorker.js", "sw.js"]) await rm(join(folder, file), { force: true });
    },
  };
}
