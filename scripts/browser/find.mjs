import { realpathSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bothWays, systemBrowsers } from "./candidates.mjs";
import { installFromPackage, installWithApt, installWithPlaywright } from "./install.mjs";
import { launchOnce } from "./launch.mjs";

/**
 * @typedef {import("./candidates.mjs").Candidate} Candidate
 * @typedef {import("./candidates.mjs").Start} Start
 * @typedef {{ name: string, start: Start, version: string }} Found
 * @typedef {{ name: string, start: Start }} Remembered
 * @typedef {{ read: () => Promise<Remembered | null>, write: (found: Found) => Promise<void> }} Memory
 */

const CACHE = fileURLToPath(new URL("../../.cache/browser", import.meta.url));

/**
 * The first candidate that really starts, asking the remembered winner of the last run after the one that the caller
 * names. Rejects with one message that lists all that was tried.
 * @param {{ candidates: readonly Candidate[], launch: (start: Start) => Promise<string>, memory: Memory }} world
 * @returns {Promise<Found>}
 */
export async function firstThatStarts({ candidates, launch, memory }) {
  /** @type {string[]} */
  const tried = [];
  const remembered = await memory.read();
  const named = candidates.filter(({ name }) => name === "CHROMIUM_PATH");
  const last = remembered === null ? [] : [{ name: remembered.name, starts: async () => [remembered.start] }];
  const others = candidates.filter((candidate) => !named.includes(candidate));
  for (const candidate of [...named, ...last, ...others]) {
    try {
      const starts = await candidate.starts();
      if (starts.length === 0) tried.push(`${candidate.name}: not there`);
      for (const start of starts) {
        const version = await launch(start).catch((error) => {
          tried.push(`${candidate.name}${start.path === null ? "" : ` (${start.path})`}: ${firstLine(error)}`);
        });
        if (version === undefined) continue;
        const found = { name: candidate.name, start, version };
        await memory.write(found);
        return found;
      }
    } catch (error) {
      tried.push(`${candidate.name}: ${firstLine(error)}`);
    }
  }
  throw new Error(`No Chromium starts here. Set CHROMIUM_PATH to one. Tried:\n  ${[...new Set(tried)].join("\n  ")}`);
}

/**
 * The ways to a browser, in the order in which they are tried.
 * @param {{ root: boolean, chromiumPath: string | undefined, searchPath: string }} machine
 * @returns {Candidate[]}
 */
export function allCandidates({ root, chromiumPath, searchPath }) {
  return [
    { name: "CHROMIUM_PATH", starts: async () => (chromiumPath ? bothWays(chromiumPath, root) : []) },
    { name: "Playwright's own", starts: async () => bothWays(null, root) },
    {
      name: "the system's",
      starts: async () => systemBrowsers(searchPath).flatMap((path) => bothWays(path, root)),
    },
    {
      name: "playwright install",
      starts: async () => {
        await installWithPlaywright();
        return bothWays(null, root);
      },
    },
    {
      name: "npm package @sparticuz/chromium",
      starts: async () => {
        const { path, libraries } = await installFromPackage(CACHE);
        return [
          { path, sandbox: false },
          { path, libraries, sandbox: false },
        ];
      },
    },
    {
      name: "apt-get install chromium",
      starts: async () => {
        await installWithApt();
        return bothWays("/usr/bin/chromium", root);
      },
    },
  ];
}

/** @type {Memory} */
const memoryOnDisk = {
  async read() {
    try {
      return JSON.parse(await readFile(join(CACHE, "winner.json"), "utf8"));
    } catch {
      return null;
    }
  },
  async write({ name, start }) {
    await mkdir(CACHE, { recursive: true });
    await writeFile(join(CACHE, "winner.json"), JSON.stringify({ name, start }));
  },
};

/** @type {Memory} */
const noMemory = { read: async () => null, write: async () => undefined };

/**
 * Finds a browser on this machine, or installs one, and says in one line which one it is.
 * @param {{ without?: readonly string[] }} [options] names of candidates that are taken as absent
 * @returns {Promise<Found>}
 */
export async function findBrowser({ without = [] } = {}) {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  const machine = { root: process.getuid?.() === 0, chromiumPath: CHROMIUM_PATH, searchPath: PATH };
  const candidates = allCandidates(machine).filter(({ name }) => !without.includes(name));
  const memory = without.length > 0 ? noMemory : memoryOnDisk;
  const found = await firstThatStarts({ candidates, launch: launchOnce, memory });
  const place = found.start.path ?? "its usual place";
  const open = found.start.sandbox ? "" : ", --no-sandbox";
  console.log(`Browser: Chromium ${found.version} (${found.name}, ${place}${open})`);
  return found;
}

/** @param {unknown} error */
function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split("\n").map((line) => line.trim());
  return lines.find((line) => line !== "" && !/^[╔║╚]/.test(line))?.slice(0, 300) ?? "failed";
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) {
  const named = process.argv.indexOf("--without");
  const without = named < 0 ? [] : (process.argv[named + 1] ?? "").split(",");
  await findBrowser({ without }).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
