import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { isFresh } from "./gates/fresh.mjs";

const folder = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);
const asked = args.some((arg) => arg === "--help" || arg === "-h");
const shown = args.includes("--console") ? args[args.indexOf("--console") + 1] : "live";
const inherited = process.cwd();

process.chdir(folder);
build("dist-serve", ["--config", "vite.serve.config.ts"]);
if (!asked && shown === "live") build("dist-live", ["--mode", "live"]);
if (!asked && shown === "sandbox") build("dist", []);

// A relative --state is meant from where the command was given.
process.chdir(inherited);
process.argv.splice(2, process.argv.length, "serve", ...args);
await import(pathToFileURL(join(folder, "dist-serve", "cli.mjs")).href);

/**
 * Builds what is older than its sources.
 * @param {string} output
 * @param {readonly string[]} options
 */
function build(output, options) {
  if (isFresh(output)) return;
  console.log(`Building ${output}…`);
  const command = ["node_modules/vite/bin/vite.js", "build", ...options, "--logLevel", "warn"];
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
