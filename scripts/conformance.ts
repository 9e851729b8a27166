import { fileURLToPath } from "node:url";
import { replayFile } from "./conformance/replayFile";

const OWN_FILES = ["engine-named.json.gz", "engine-public.json.gz"].map((name) => {
  return fileURLToPath(new URL(`../mocks/contract/cases/${name}`, import.meta.url));
});

const named = process.argv.slice(2);
const reports = (named.length > 0 ? named : OWN_FILES).map(replayFile);
const passed = reports.reduce((sum, report) => sum + report.passed, 0);
const failed = reports.reduce((sum, report) => sum + report.failed, 0);

for (const line of reports.flatMap((report) => report.lines)) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
