import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * One way to a browser. `path` is null where Playwright itself knows the place.
 * @typedef {{ path: string | null, libraries?: string, sandbox: boolean }} Start
 * @typedef {{ name: string, starts: () => Promise<readonly Start[]> }} Candidate
 */

const PROGRAMS = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The programs named as a Chromium on this machine, in the order in which to try them.
 * @param {string} searchPath the variable PATH
 * @param {(path: string) => boolean} exists
 * @returns {string[]}
 */
export function systemBrowsers(searchPath, exists = existsSync) {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== "");
  const onPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...new Set([...onPath, ...USUAL_PLACES])].filter(exists);
}

/**
 * A path with Chromium's own sandbox first and, where that cannot work, without it. root never has it.
 * @param {string | null} path
 * @param {boolean} root
 * @returns {Start[]}
 */
export function bothWays(path, root) {
  const without = { path, sandbox: false };
  return root ? [without] : [{ path, sandbox: true }, without];
}
