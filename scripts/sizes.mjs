import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linesOf } from "./sizes/budgets.mjs";
import { kilobytes, readManifest } from "./sizes/graph.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const live = readManifest("dist-live");
const sandbox = readManifest("dist");
const faults = [];

for (const { name, build, files, budget, needed } of linesOf(live, sandbox)) {
  const size = kilobytes(build, files);
  const fault = size > budget ? "above the budget" : needed && files.size === 0 ? "nothing measured" : "";
  if (fault !== "") faults.push(`${name}: ${fault}`);
  const figures = `${size.toFixed(1).padStart(7)} kB of ${String(budget).padStart(3)}`;
  console.log(`${figures}  ${name.padEnd(40)} ${String(files.size).padStart(3)} files  ${fault}`.trimEnd());
  if (size > budget) showLargest(build, files);
}

// The live build carries no server: neither its code nor its worker.
for (const key of Object.keys(live)) if (/^mocks\//.test(key)) faults.push(`dist-live contains ${key}`);
for (const mark of ["pve-api-daemon", "MOCK_ACTIVATE"]) {
  if (scriptsText("dist-live").includes(mark)) faults.push(`dist-live contains the text ${mark}`);
  if (!scriptsText("dist").includes(mark)) faults.push(`dist lacks ${mark}: choose another mark of the server`);
}
for (const worker of ["mockServiceWorker.js", "sw.js"]) {
  if (existsSync(join("dist-live", worker))) faults.push(`dist-live contains ${worker}`);
  if (!existsSync(join("dist", worker))) faults.push(`dist lacks ${worker}`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** @param {string} build */
function scriptsText(build) {
  const names = readdirSync(build, { recursive: true, encoding: "utf8" }).filter((name) => /\.m?js$/.test(name));
  return names.map((name) => readFileSync(join(build, name), "utf8")).join("\n");
}

/**
 * @param {string} build
 * @param {ReadonlySet<string>} files
 */
function showLargest(build, files) {
  const sized = [...files].map((file) => ({ file, size: kilobytes(build, new Set([file])) }));
  for (const { file, size } of sized.sort((a, b) => b.size - a.size).slice(0, 10)) {
    console.log(`${size.toFixed(1).padStart(15)} kB  ${file}`);
  }
}
