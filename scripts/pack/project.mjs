import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const LONGEST = 8000;

/**
 * Runs a program and answers its standard output; ends this one where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>> }} [options]
 */
export function run(command, args, { cwd, env = {} } = {}) {
  const options = { cwd, encoding: /** @type {const} */ ("utf8"), env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status === 0) return stdout;
  console.error(`${command} ${args.join(" ")} ended with ${String(status)}\n${stdout}\n${stderr}`.slice(0, LONGEST));
  return process.exit(1);
}

/** An empty project with the packed package in it, installed without any network; Playwright is lent to it. */
export function newProject() {
  const folder = mkdtempSync(join(tmpdir(), "pac-pack-"));
  writeFileSync(join(folder, "package.json"), '{"name":"somebody-elses","private":true,"type":"module"}\n');
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const packed = run(npm, ["pack", "--json", "--pack-destination", folder]);
  /** @type {readonly { filename: string, size: number, files: readonly { path: string }[] }[]} */
  const [tarball] = JSON.parse(packed.slice(packed.indexOf("[")));
  if (tarball === undefined) throw new Error("npm pack made no tarball");
  run(npm, ["install", "--offline", "--no-audit", "--no-fund", join(folder, tarball.filename)], { cwd: folder });
  for (const scope of ["@playwright", "@types"]) mkdirSync(join(folder, "node_modules", scope), { recursive: true });
  for (const name of ["@playwright/test", "playwright", "playwright-core", "@types/node"]) {
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name), "junction");
  }
  return { folder, tarball };
}

/**
 * The TypeScript blocks of a document.
 * @param {string} path
 */
export function examplesOf(path) {
  return [...readFileSync(path, "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
}
