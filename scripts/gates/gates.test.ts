import { describe, expect, test } from "vitest";
import { countGate, countPlaywright, countVitest } from "./counts.mjs";
import { failedTests } from "./failures.mjs";
import { selectParts } from "./parts.mjs";
import { runGroup } from "./run.mjs";
import { runAll } from "./schedule.mjs";

describe("counts", () => {
  test("a gate is one", () => {
    expect(countGate(0)).toEqual({ passed: 1, failed: 0 });
    expect(countGate(2)).toEqual({ passed: 0, failed: 1 });
  });

  test("tests are counted one by one, skipped ones as failed", () => {
    const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };
    expect(countVitest(1, unit)).toEqual({ passed: 5, failed: 3 });
    const e2e = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } };
    expect(countPlaywright(1, e2e)).toEqual({ passed: 4, failed: 2 });
  });

  test("a run that fails without a failed test, or runs none, is a failure", () => {
    expect(countVitest(1, { numPassedTests: 5, numFailedTests: 0 })).toEqual({ passed: 5, failed: 1 });
    expect(countVitest(0, null)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(0, { stats: {} })).toEqual({ passed: 0, failed: 1 });
  });
});

test("failed tests are named with how their messages begin, files that do not load too", () => {
  const ran = [
    { status: "passed", fullName: "fine" },
    { status: "failed", fullName: "counts rows", failureMessages: ["Error: 2 is not 3\n    at somewhere"] },
    { status: "skipped", fullName: "left out", failureMessages: [] },
  ];
  const report = { testResults: [{ name: `${process.cwd()}/a.test.ts`, assertionResults: ran }, { name: "b.test.ts", status: "failed", message: "no such module" }] };
  expect(failedTests(report)).toEqual(["a.test.ts > counts rows: Error: 2 is not 3", "a.test.ts > left out: skipped", "b.test.ts: no such module"]);
  expect(failedTests({ stats: {} })).toEqual([]);
});

describe("parts", () => {
  test("the long ones run with --full alone, a chosen one always", () => {
    expect(selectParts([]).map(({ name }) => name)).not.toContain("mutation");
    expect(selectParts(["--full"]).map(({ name }) => name)).toContain("mutation");
    expect(selectParts(["--only", "unit,types"]).map(({ name }) => name)).toEqual(["types", "unit/1", "unit/2", "unit/3", "unit/4"]);
    expect(selectParts(["--only", "build"]).map(({ name }) => name)).toEqual(["build"]);
    expect(() => selectParts(["--only", "units"])).toThrow('no part "units"');
  });

  test("they fill the cores and wait for what they need", async () => {
    const log: string[] = [];
    let load = 0;
    await runAll(
      [
        { name: "a", weight: 1 },
        { name: "b", weight: 1 },
        { name: "wide", weight: 2 },
        { name: "after", weight: 1, needs: ["b", "elsewhere"] },
      ],
      {
        cores: 2,
        run: async ({ name, weight }) => {
          load += weight;
          expect(load).toBeLessThanOrEqual(2);
          await new Promise((resolve) => setTimeout(resolve, name === "a" ? 1 : 5));
          load -= weight;
          log.push(name);
          return true;
        },
        skip: () => log.push("skipped"),
      },
    );
    expect(log).toHaveLength(4);
    expect(log.indexOf("after")).toBeGreaterThan(log.indexOf("b"));
  });

  test("what needs a failed part is skipped, and what needs that one too", async () => {
    const skipped: string[] = [];
    await runAll(
      [
        { name: "build", weight: 1 },
        { name: "sizes", weight: 1, needs: ["build"] },
        { name: "later", weight: 1, needs: ["sizes"] },
      ],
      { cores: 2, run: async () => false, skip: ({ name }, failed) => void skipped.push(`${name} for ${failed}`) },
    );
    expect(skipped).toEqual(["sizes for build", "later for sizes"]);
  });
});

describe("a part's process", () => {
  test("its output and exit status are kept", async () => {
    const { code, output } = await runGroup(["-e", "console.log('said'); process.exit(3)"], { limit: 20 });
    expect([code, output.trim()]).toEqual([3, "said"]);
  });

  test("one that hangs is ended with its children", async () => {
    const hang = "require('child_process').spawn('sleep', ['60'], {stdio: 'inherit'}); setInterval(() => {}, 1000)";
    const { code, timedOut, seconds } = await runGroup(["-e", hang], { limit: 0.5 });
    expect([code, timedOut]).toEqual([1, true]);
    expect(seconds).toBeLessThan(5);
  });
});
