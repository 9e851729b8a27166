import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isFresh } from "./gates/fresh.mjs";
import { writeHostedFolder } from "./hosted/hostedFolder.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

// Tests name a build of their own and where the folder shall be.
const [build = "dist", folder = "dist-sandbox"] = process.argv.slice(2);

if (build === "dist" && folder === "dist-sandbox" && !isFresh(build)) {
  const { status } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
const version = writeHostedFolder(build, folder);
console.log(`${folder}/ holds the trainer, version ${version}. Give it out from any web space, in any folder: docs/deploy.md.`);
