import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Vite's manifest: key (a source path, or `_name-hash.js` of a shared chunk) -> chunk.
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 */

/**
 * @param {string} folder of a build
 * @returns {Manifest}
 */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8"));
}

/**
 * The keys of the chunks made of sources that match, in the manifest's order.
 * @param {Manifest} manifest
 * @param {RegExp} source
 */
export function keysOf(manifest, source) {
  return Object.keys(manifest).filter((key) => source.test(key));
}

/**
 * These chunks and all that they import, not what they may load later by import().
 * @param {Manifest} manifest
 * @param {Iterable<string>} keys
 * @returns {Set<string>} keys
 */
export function fetchedWith(manifest, keys) {
  /** @type {Set<string>} */
  const seen = new Set();
  const ahead = [...keys];
  for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) continue;
    seen.add(key);
    ahead.push(...(chunk.imports ?? []));
  }
  return seen;
}

/**
 * What is fetched when, after `loaded`, the chunks that these may load by import() and whose source matches are used.
 * @param {Manifest} manifest
 * @param {ReadonlySet<string>} loaded
 * @param {RegExp} source
 */
export function nextStep(manifest, loaded, source) {
  const ahead = [...loaded].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  return new Set([...loaded, ...fetchedWith(manifest, ahead.filter((key) => source.test(key)))]);
}

/**
 * @param {ReadonlySet<string>} keys
 * @param {ReadonlySet<string>} before fetched already
 */
export function without(keys, before) {
  return new Set([...keys].filter((key) => !before.has(key)));
}

/**
 * The script files of these chunks.
 * @param {Manifest} manifest
 * @param {Iterable<string>} keys
 */
export function scriptsOf(manifest, keys) {
  const files = [...keys].map((key) => manifest[key]?.file ?? "");
  return new Set(files.filter((file) => file.endsWith(".js")));
}

/**
 * Gzipped kilobytes (1000 bytes) of a build's files together.
 * @param {string} folder
 * @param {ReadonlySet<string>} files
 */
export function kilobytes(folder, files) {
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
