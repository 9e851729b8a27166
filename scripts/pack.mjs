import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser/find.mjs";
import { examplesOf, newProject, run } from "./pack/project.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

// What docs/playwright.md promises, on the tarball itself: install without a network, types, examples, the command.
const { start } = await findBrowser();
const { folder, tarball } = newProject();
console.log(`${tarball.filename}: ${(tarball.size / 1e6).toFixed(1)} MB, ${String(tarball.files.length)} files`);

const foreign = tarball.files.filter(({ path }) => !/^(dist(-live|-serve)?|docs)\/|^(package\.json|README\.md|LICENSE)$/.test(path));
if (foreign.length > 0) throw new Error(`the tarball contains ${foreign.map(({ path }) => path).join(", ")}`);

mkdirSync(join(folder, "tests"));
const examples = examplesOf("docs/playwright.md");
if (examples.length === 0) throw new Error("docs/playwright.md has no examples");
for (const [index, code] of examples.entries()) writeFileSync(join(folder, "tests", `example${String(index)}.spec.ts`), code);
const launch = { executablePath: start.path, chromiumSandbox: start.sandbox };
writeFileSync(
  join(folder, "playwright.config.ts"),
  `export default { testDir: "tests", timeout: 60000, expect: { timeout: 15000 }, reporter: "list", use: { launchOptions: ${JSON.stringify(launch)} } };\n`,
);
writeFileSync(
  join(folder, "tsconfig.json"),
  '{"compilerOptions":{"strict":true,"module":"nodenext","target":"es2022","noEmit":true,"skipLibCheck":true,"types":["node"]},"include":["tests"]}\n',
);

// Declarations that do not resolve are `any`, to which everything can be assigned.
writeFileSync(
  join(folder, "tests", "types.ts"),
  'import type { PveFault } from "pve-access-console/playwright";\n// @ts-expect-error no such kind\nexport const fault: PveFault = { target: "*", kind: "flood" };\n',
);
run(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", "."], { cwd: folder });
const cli = join("node_modules", "@playwright", "test", "cli.js");
/** @type {Readonly<Record<string, string>>} */
const libraries = start.libraries === undefined ? {} : { LD_LIBRARY_PATH: start.libraries };
console.log(run(process.execPath, [cli, "test"], { cwd: folder, env: libraries }).trim());

const command = join(folder, "node_modules", ".bin", process.platform === "win32" ? "pve-access-console.cmd" : "pve-access-console");
const usage = run(command, ["serve", "--help"], { cwd: folder });
if (!usage.includes("--scenario")) throw new Error(`the command does not explain itself:\n${usage}`);
rmSync(folder, { recursive: true, force: true });
