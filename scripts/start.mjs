import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const args = process.argv.slice(2);
const { createServer } = await import("vite").catch(() => {
  console.error("The packages are not installed yet: run `npm ci` first.");
  process.exit(1);
});

const named = args.indexOf("--port");
const port = named < 0 ? 5173 : Number(args[named + 1]);
const { PVE_URL: live = "" } = process.env;
const server = await createServer({
  ...(live === "" ? {} : { mode: "live" }),
  server: { host: "127.0.0.1", port, strictPort: named >= 0 },
}).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
await server.listen();

const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
const behind = live === "" ? "Sandbox, no real server." : `Live: every change is made on ${new URL(live).origin}.`;
console.log(`\n  Access Console for Proxmox VE: ${address}\n  ${behind} Ctrl+C ends it.\n`);
if (args.includes("--open") || (hasDesktop() && !args.includes("--no-open"))) server.openBrowser();

/** Is there a screen on which a browser can open? */
function hasDesktop() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  if (process.platform === "darwin" || process.platform === "win32") return !process.env.SSH_CONNECTION;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
