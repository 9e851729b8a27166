import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCES = ["src", "mocks", "playwright", "public", "index.html", "vite.config.ts", "vite.serve.config.ts", "scripts/vite", "package-lock.json"];

/**
 * Is the build in this folder newer than everything that it is made of?
 * @param {string} folder
 */
export function isFresh(folder) {
  const built = statSync(join(folder, ".vite", "manifest.json"), { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && SOURCES.every((source) => newest(source) <= built);
}

/**
 * Time of the last change of a file or of anything in a folder, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
