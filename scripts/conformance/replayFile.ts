import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { recordedSequence, type RecordedSequence } from "../../mocks/contract/recordedCases";
import { replaySequence } from "../../mocks/contract/replaySequence";
import { isEngineCase } from "./engineCase";
import { mismatchText } from "./mismatch";
import { replayEngineCase } from "./replayEngine";

/** How a file's cases went; every line of the report names what differs. An engine case and a step count one each. */
export interface FileReport {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
}

/** Replays a file of recorded cases, plain or gzipped; a file that is none is one failure. */
export async function replayFile(file: string): Promise<FileReport> {
  let cases: unknown;
  try {
    const bytes = readFileSync(file);
    cases = JSON.parse((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
  } catch (error) {
    return failure(`${file}: not readable: ${String(error)}`);
  }
  if (!Array.isArray(cases)) return failure(`${file}: not an array of recorded cases`);
  const reports: FileReport[] = [];
  for (const [at, recorded] of cases.entries()) reports.push(await replay(recorded, `${file}, case ${at + 1}`));
  return sumOf(reports);
}

/** The reports of several files as one. */
export function sumOf(reports: readonly FileReport[]): FileReport {
  return {
    passed: reports.reduce((sum, report) => sum + report.passed, 0),
    failed: reports.reduce((sum, report) => sum + report.failed, 0),
    lines: reports.flatMap((report) => report.lines),
  };
}

function failure(line: string): FileReport {
  return { passed: 0, failed: 1, lines: [line] };
}

async function replay(recorded: unknown, place: string): Promise<FileReport> {
  if (isEngineCase(recorded)) {
    const lines = replayEngineCase(recorded).map((mismatch) => mismatchText(recorded.name, mismatch));
    return lines.length === 0 ? { passed: 1, failed: 0, lines } : { passed: 0, failed: 1, lines };
  }
  const sequence = recordedSequence.safeParse(recorded);
  return sequence.success ? sequenceReport(sequence.data) : failure(`${place}: not a recorded case`);
}

async function sequenceReport(sequence: RecordedSequence): Promise<FileReport> {
  const { steps, mismatches } = await replaySequence(sequence);
  const wrong = mismatches.filter(({ step }) => step < steps).length;
  const lines = mismatches.map(({ step, call, expected, got }) => {
    const place = `${JSON.stringify(sequence.name)} step ${step + 1}, ${call}`;
    return `${place}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
  });
  // The state at the end is no step: it adds nothing where it agrees, and a failure where it differs.
  return { passed: steps - wrong, failed: mismatches.length, lines };
}
