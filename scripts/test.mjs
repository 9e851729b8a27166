import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { failedTests } from "./gates/failures.mjs";
import { selectParts } from "./gates/parts.mjs";
import { endAll, runGroup } from "./gates/run.mjs";
import { runAll } from "./gates/schedule.mjs";

/** @typedef {import("./gates/parts.mjs").Part} Part */

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.on("SIGINT", () => stop(130));
process.on("SIGTERM", () => stop(143));

const args = process.argv.slice(2);
const chosen = choose();
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const table = [];
/** @type {string[]} */
const failures = [];

mkdirSync("reports", { recursive: true });
const started = performance.now();
await runAll(chosen, { cores: 2, run: runPart, skip: skipPart });

console.log(`\n${table.join("\n")}\n${minutes((performance.now() - started) / 1000)}  all parts\n`);
if (failures.length > 0) console.log(`${failures.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {Part} part
 * @returns {Promise<boolean>}
 */
async function runPart(part) {
  console.log(`start  ${part.name}`);
  if (part.report !== undefined) rmSync(part.report, { force: true });
  const env = { ...part.env, ...(args.includes("--full") ? { TEST_FULL: "1" } : {}) };
  const { code, output, seconds, timedOut } = await runGroup(part.command, { limit: part.limit, env });
  const report = readReport(part.report);
  const counts = part.count(code, report);
  failures.push(...failedTests(report));
  const passed = counts.failed === 0;
  if (!passed) console.log(`\n--- ${part.name} ---\n${output.trimEnd()}\n--- end of ${part.name} ---\n`);
  note(part.name, seconds, counts, timedOut ? `ended after its limit of ${part.limit} s` : "");
  return passed;
}

/**
 * @param {Part} part
 * @param {string} failed
 */
function skipPart(part, failed) {
  note(part.name, 0, { passed: 0, failed: 1 }, `not run: ${failed} failed`);
}

/**
 * @param {string} name
 * @param {number} seconds
 * @param {import("./gates/counts.mjs").Counts} counts
 * @param {string} remark
 */
function note(name, seconds, counts, remark) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  const verdict = counts.failed === 0 ? "passed" : "FAILED";
  const tests = counts.passed + counts.failed > 1 ? `${counts.passed} passed, ${counts.failed} failed` : "";
  const line = [minutes(seconds), name.padEnd(12), verdict, tests, remark].filter(Boolean).join("  ");
  table.push(line);
  console.log(line);
}

/** @param {number} seconds */
function minutes(seconds) {
  return `${(seconds / 60).toFixed(1).padStart(5)} min`;
}

/** @param {string | undefined} path */
function readReport(path) {
  if (path === undefined) return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function choose() {
  try {
    return selectParts(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(2);
  }
}

/** @param {number} code */
function stop(code) {
  endAll();
  process.exit(code);
}
