import { countGate, countPlaywright, countVitest } from "./counts.mjs";

/**
 * One part of the test command. `command` are arguments of Node; `weight` is how many of the two cores it fills;
 * `limit` is in seconds; `needs` must have passed before; `long` runs with --full alone.
 * @typedef {{
 *   name: string, command: readonly string[], weight: 1 | 2, limit: number, needs?: readonly string[],
 *   long?: true, env?: Readonly<Record<string, string>>, report?: string,
 *   count: (code: number, report: unknown) => import("./counts.mjs").Counts,
 * }} Part
 */

const bin = {
  oxlint: "node_modules/oxlint/bin/oxlint",
  eslint: "node_modules/eslint/bin/eslint.js",
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  knip: "node_modules/knip/bin/knip.js",
  vitest: "node_modules/vitest/vitest.mjs",
  vite: "node_modules/vite/bin/vite.js",
  tsx: "node_modules/tsx/dist/cli.mjs",
  stryker: "node_modules/@stryker-mutator/core/bin/stryker.js",
};

const E2E_REPORT = "reports/e2e.json";
const SCREENS_REPORT = "reports/screenshots.json";

/**
 * A quarter of the unit tests, on one core: beside the linter, which fills the other one for minutes, and small enough
 * that neither waits long for the other at the end.
 * @param {1 | 2 | 3 | 4} quarter
 * @returns {Part}
 */
function unitTests(quarter) {
  const report = `reports/unit-${String(quarter)}.json`;
  return {
    name: `unit/${String(quarter)}`,
    command: [
      bin.vitest,
      "run",
      `--shard=${String(quarter)}/4`,
      "--maxWorkers=1",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    weight: 1,
    limit: 1200,
    report,
    count: countVitest,
  };
}

/** @type {readonly Part[]} */
export const parts = [
  {
    name: "types",
    command: [bin.oxlint],
    weight: 2,
    limit: 600,
    count: countGate,
  },
  // Its short-lived objects are many: more room for them spares a fifth of its work.
  { name: "lint", command: ["--max-semi-space-size=128", bin.eslint, ".", "--max-warnings", "0"], weight: 1, limit: 1500, count: countGate },
  {
    name: "layers",
    command: [bin.depcruise, "src", "mocks", "e2e", "playwright", "--config", ".dependency-cruiser.cjs"],
    weight: 1,
    limit: 240,
    count: countGate,
  },
  { name: "deadcode", command: [bin.knip, "--no-progress"], weight: 1, limit: 240, count: countGate },
  { name: "build", command: [bin.vite, "build", "--logLevel", "warn"], weight: 1, limit: 180, count: countGate },
  {
    name: "build-live",
    command: [bin.vite, "build", "--mode", "live", "--logLevel", "warn"],
    weight: 1,
    limit: 180,
    count: countGate,
  },
  {
    name: "build-serve",
    command: [bin.vite, "build", "--config", "vite.serve.config.ts", "--logLevel", "warn"],
    weight: 1,
    limit: 180,
    count: countGate,
  },
  {
    name: "sizes",
    command: ["scripts/sizes.mjs"],
    weight: 1,
    limit: 60,
    needs: ["build", "build-live"],
    count: countGate,
  },
  unitTests(1),
  unitTests(2),
  unitTests(3),
  unitTests(4),
  {
    name: "pack",
    command: ["scripts/pack.mjs"],
    weight: 1,
    limit: 300,
    needs: ["build", "build-live", "build-serve"],
    count: countGate,
  },
  {
    name: "e2e",
    command: ["scripts/e2e.mjs", "--no-build", "--reporter=list,json"],
    weight: 2,
    limit: 1500,
    needs: ["build", "build-live", "build-serve"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT },
    report: E2E_REPORT,
    count: countPlaywright,
  },
  { name: "bench", command: [bin.tsx, "scripts/bench.ts"], weight: 2, limit: 600, long: true, count: countGate },
  {
    name: "screenshots",
    command: ["scripts/e2e.mjs", "--no-build", "--reporter=list,json", "--config", "e2e/screenshots.config.ts"],
    weight: 2,
    limit: 3600,
    needs: ["build"],
    long: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: SCREENS_REPORT },
    report: SCREENS_REPORT,
    count: countPlaywright,
  },
  { name: "mutation", command: [bin.stryker, "run"], weight: 2, limit: 14_400, long: true, count: countGate },
];

/**
 * The parts to run, in the order of the table; `unit` names all quarters. Throws for a name that is none.
 * @param {readonly string[]} args `--full`, `--only a,b`
 * @returns {readonly Part[]}
 */
export function selectParts(args) {
  const only = args.flatMap((arg, index) => (arg === "--only" ? (args[index + 1] ?? "").split(",") : []));
  const chosen = (/** @type {Part} */ part, /** @type {string} */ name) => part.name === name || part.name.startsWith(`${name}/`);
  const unknown = only.find((name) => !parts.some((part) => chosen(part, name)));
  if (unknown !== undefined) throw new Error(`no part "${unknown}"; there are ${parts.map((p) => p.name).join(", ")}`);
  if (only.length > 0) return parts.filter((part) => only.some((name) => chosen(part, name)));
  return parts.filter(({ long }) => args.includes("--full") || !long);
}
