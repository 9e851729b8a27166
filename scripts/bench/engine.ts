import { privilegesOn } from "../../src/engine/decide";
import type { AccessModel } from "../../src/engine/model";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { median } from "./statistics";
import { benchText } from "./world";

// A million questions on 1,000 users, 100 groups, 2,000 ACL entries and 50 pools; the sums are a real engine's.
const EXPECTED = { granted: 570_705, privileges: 5_525_832 };
const WARM_UPS = 3;
const RUNS = 20;

const users = Array.from({ length: 200 }, (_, at) => `u${at}@pve`);
const paths = Array.from({ length: 5_000 }, (_, at) => `/vms/${at + 100}`);

interface Run {
  readonly readMs: number;
  readonly checkMs: number;
}

/** Reads the file anew and asks every question once; the second clock includes compiling the model. */
function run(): Run {
  const start = performance.now();
  const { model } = readUserCfg(benchText, 9);
  const read = performance.now();
  const sums = askAll(model);
  const end = performance.now();
  if (sums.granted !== EXPECTED.granted || sums.privileges !== EXPECTED.privileges) {
    throw new Error(`wrong answers: ${JSON.stringify(sums)} instead of ${JSON.stringify(EXPECTED)}`);
  }
  return { readMs: read - start, checkMs: end - read };
}

function askAll(model: AccessModel): typeof EXPECTED {
  let granted = 0;
  let privileges = 0;
  for (const user of users) {
    for (const path of paths) {
      const count = privilegesOn(model, user, path).size;
      if (count > 0) granted++;
      privileges += count;
    }
  }
  return { granted, privileges };
}

function report(name: string, { readMs, checkMs }: Run): void {
  const rate = (users.length * paths.length) / checkMs / 1_000;
  console.log(`${name}: read ${readMs.toFixed(1)} ms; checks ${checkMs.toFixed(0)} ms, ${rate.toFixed(2)} million/s`);
}

/** A million checks by the engine alone, on a file that is read anew each time. Throws where an answer is wrong. */
export function measureEngine(): void {
  const first = run();
  for (let warmUp = 1; warmUp < WARM_UPS; warmUp++) run();
  const runs = Array.from({ length: RUNS }, run);
  report("first run", first);
  report(`median of ${RUNS}`, {
    readMs: median(runs.map((one) => one.readMs)),
    checkMs: median(runs.map((one) => one.checkMs)),
  });
  console.log(`${EXPECTED.granted} checks with privileges, ${EXPECTED.privileges} privileges: as recorded`);
}
