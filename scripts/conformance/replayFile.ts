import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isApiSequence, isEngineCase } from "./engineCase";
import { mismatchText } from "./mismatch";
import { replayEngineCase } from "./replayEngine";

/** How a file's cases went; every line of the report names what differs. */
export interface FileReport {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
}

/** Replays a file of recorded cases, plain or gzipped; a file that is none is one failure. */
export function replayFile(file: string): FileReport {
  let cases: unknown;
  try {
    const bytes = readFileSync(file);
    cases = JSON.parse((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
  } catch (error) {
    return { passed: 0, failed: 1, lines: [`${file}: not readable: ${String(error)}`] };
  }
  if (!Array.isArray(cases)) return { passed: 0, failed: 1, lines: [`${file}: not an array of recorded cases`] };
  const results = cases.map((recorded, at) => replay(recorded, `${file}, case ${at + 1}`));
  const passed = results.filter((lines) => lines.length === 0).length;
  return { passed, failed: results.length - passed, lines: results.flat() };
}

function replay(recorded: unknown, place: string): readonly string[] {
  if (isEngineCase(recorded))
    return replayEngineCase(recorded).map((mismatch) => mismatchText(recorded.name, mismatch));
  if (isApiSequence(recorded)) return [`${JSON.stringify(recorded.name)}: API sequences are not supported`];
  return [`${place}: not a recorded case`];
}
