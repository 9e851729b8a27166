import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PACKAGE = "@sparticuz/chromium";
const VERSION = "147.0.0";

/**
 * Runs a program to its end. Rejects with the last lines of its output when it fails or takes too long.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ seconds: number, env?: NodeJS.ProcessEnv, cwd?: string }} options
 * @returns {Promise<string>} what it printed on stdout
 */
function run(program, args, { seconds, env, cwd }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32" && program === "npm",
      timeout: seconds * 1000,
    });
    let printed = "";
    let said = "";
    child.stdout.on("data", (data) => (printed += data));
    child.stderr.on("data", (data) => (said += data));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) return resolve(printed);
      const end = (said || printed).trim().split("\n").slice(-2).join(" | ").slice(-300);
      reject(new Error(signal === null ? `${program} failed: ${end}` : `${program} took more than ${seconds} s`));
    });
  });
}

/** Playwright's own download, the headless shell alone. */
export async function installWithPlaywright() {
  const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");
  await run(process.execPath, [playwright, "install", "--only-shell", "chromium"], { seconds: 120 });
}

/**
 * A Chromium that comes inside an npm package, for Linux x64, unpacked below `folder` without any rights.
 * @param {string} folder
 * @returns {Promise<{ path: string, libraries: string }>} the program, and a folder of libraries for bare machines
 */
export async function installFromPackage(folder) {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("only for Linux on x64");
  const unpacked = join(folder, `unpacked-${VERSION}`);
  const module = join(folder, "node_modules", PACKAGE);
  const source = join(module, "build", "esm", "index.js");
  await mkdir(unpacked, { recursive: true });
  if (!existsSync(source)) {
    await writeFile(join(folder, "package.json"), '{ "private": true }\n');
    const install = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
    await run("npm", [...install, `${PACKAGE}@${VERSION}`], { seconds: 180, cwd: folder });
  }
  // The package unpacks into the folder for temporary files and keeps its libraries for Lambda alone.
  const unpack = `
    const { default: chromium } = await import(${quoteUrl(source)});
    const { inflate } = await import(${quoteUrl(join(module, "build", "esm", "lambdafs.js"))});
    await inflate(${JSON.stringify(join(module, "bin", "al2023.tar.br"))});
    console.log("\\n" + (await chromium.executablePath()));`;
  const printed = await run(process.execPath, ["--input-type=module", "--eval", unpack], {
    seconds: 120,
    env: { TMPDIR: unpacked },
  });
  const path = printed.trim().split("\n").at(-1) ?? "";
  return { path, libraries: join(unpacked, "al2023", "lib") };
}

/** @param {string} path */
function quoteUrl(path) {
  return JSON.stringify(pathToFileURL(path).href);
}

/** Debian's own package, as root. */
export async function installWithApt() {
  if (!existsSync("/etc/debian_version")) throw new Error("only on Debian and its relatives");
  if (process.getuid?.() !== 0) throw new Error("only as root");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { seconds: 120, env });
  const packages = ["chromium", "fonts-liberation"];
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { seconds: 300, env });
}
