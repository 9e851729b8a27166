import { cpus, loadavg, totalmem } from "node:os";
import { endWorkers, provideWorkers } from "./bench/browserWorker";
import { measureEngine } from "./bench/engine";
import { type Measured, measureQuestions } from "./bench/questions";
import { median, ninetieth } from "./bench/statistics";

const SIZE = "1,000 users, 100 groups, 5,000 guests, 2,000 entries";

function machine(): string {
  const cores = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const load = loadavg()[0]?.toFixed(1) ?? "?";
  return `${cores[0]?.model ?? "unknown CPU"}, ${cores.length} cores, ${memory}; Node ${process.version}; load ${load}`;
}

/** True where the median is within its budget. */
function report({ name, budgetMs, ms }: Measured): boolean {
  const middle = median(ms);
  const within = middle < budgetMs;
  const figure = (value: number) => value.toFixed(1).padStart(8);
  const verdict = within ? "" : "  ABOVE";
  console.log(`${name.padEnd(54)}${figure(middle)}${figure(ninetieth(ms))}${String(budgetMs).padStart(8)}${verdict}`);
  return within;
}

provideWorkers();
console.log(machine());
measureEngine();
const measured = await measureQuestions();
await endWorkers();
console.log(`\n${SIZE}`);
console.log(`${"ms".padEnd(54)}${"median".padStart(8)}${"90 %".padStart(8)}${"budget".padStart(8)}`);
const within = measured.map(report);
if (within.includes(false)) process.exitCode = 1;
