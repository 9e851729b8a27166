import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Leaves the sandbox's worker file, which lies in `public/`, out of the live build. */
export function withoutWorker(): Plugin {
  let folder = "";
  return {
    name: "without-worker",
    apply: (_, { command, mode }) => command === "build" && mode === "live",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: () => rm(join(folder, "mockServiceWorker.js"), { force: true }),
  };
}
