import { fileURLToPath } from "node:url";
import { replayFile, sumOf } from "./conformance/replayFile";

const OWN_FILES = ["engine-named.json.gz", "engine-public.json.gz", "api-public.json.gz"].map((name) => {
  return fileURLToPath(new URL(`../mocks/contract/cases/${name}`, import.meta.url));
});

const named = process.argv.slice(2);
const { passed, failed, lines } = sumOf(await Promise.all((named.length > 0 ? named : OWN_FILES).map(replayFile)));

for (const line of lines) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
