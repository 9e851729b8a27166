import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser/find.mjs";
import { isFresh } from "./gates/fresh.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const args = process.argv.slice(2);
const BUILDS = { dist: [], "dist-live": ["--mode", "live"], "dist-serve": ["--config", "vite.serve.config.ts"] };
for (const [folder, options] of Object.entries(BUILDS)) {
  if (args.includes("--no-build") || isFresh(folder)) continue;
  console.log(`Building ${folder}…`);
  const code = await node(["node_modules/vite/bin/vite.js", "build", ...options, "--logLevel", "warn"]);
  if (code !== 0) process.exit(code);
}

const { start } = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

const forPlaywright = args.filter((arg) => arg !== "--no-build");
process.exitCode = await node(["node_modules/@playwright/test/cli.js", "test", ...forPlaywright], {
  CHROMIUM_PATH: start.path ?? "",
  CHROMIUM_SANDBOX: start.sandbox ? "1" : "",
  E2E_PORT: String(await freePort(4173)),
  ...(start.libraries === undefined ? {} : { LD_LIBRARY_PATH: start.libraries }),
});

/**
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<number>} exit status
 */
function node(command, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * This port, or the next one that nobody listens on.
 * @param {number} port
 * @returns {Promise<number>}
 */
function freePort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(freePort(port + 1)));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(port)));
  });
}
