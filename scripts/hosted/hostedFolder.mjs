import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

const EMPTY = 'const BUILD = { version: "", files: [] };';

/**
 * Makes a folder that any web space can give out, from the sandbox's build: the same files, with the worker told to
 * keep them for use without a network. Answers the version, which is derived from all contents.
 * @param {string} build the sandbox's build
 * @param {string} folder made anew
 * @returns {string}
 */
export function writeHostedFolder(build, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true, filter: (path) => !path.split(sep).includes(".vite") });
  const files = filesBelow(folder).filter((name) => name !== "sw.js");
  const version = versionOf(folder, [...files, "sw.js"]);
  replaceIn(join(folder, "sw.js"), EMPTY, `const BUILD = ${JSON.stringify({ version, files })};`);
  return version;
}

/**
 * @param {string} folder
 * @returns {readonly string[]} paths with slashes, sorted
 */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join("/"))
    .sort();
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function versionOf(folder, files) {
  const hash = createHash("sha256");
  for (const name of files) hash.update(name).update("\0").update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 12);
}

/**
 * @param {string} file
 * @param {string} text must occur once
 * @param {string} by
 */
function replaceIn(file, text, by) {
  const parts = readFileSync(file, "utf8").split(text);
  if (parts.length !== 2) throw new Error(`${file} holds ${JSON.stringify(text)} ${parts.length - 1} times`);
  writeFileSync(file, parts.join(by));
}
