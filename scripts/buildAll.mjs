import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isFresh } from "./gates/fresh.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const BUILDS = { dist: [], "dist-live": ["--mode", "live"], "dist-serve": ["--config", "vite.serve.config.ts"] };

for (const [folder, options] of Object.entries(BUILDS)) {
  if (isFresh(folder)) continue;
  // Standard output belongs to npm, which names the tarball there.
  const stdio = /** @type {const} */ (["ignore", 2, 2]);
  const command = ["node_modules/vite/bin/vite.js", "build", ...options, "--logLevel", "warn"];
  const { status } = spawnSync(process.execPath, command, { stdio: [...stdio] });
  if (status !== 0) process.exit(status ?? 1);
}
