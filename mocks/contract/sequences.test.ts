import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { recordedSequences } from "./recordedCases";
import { type Replay, replaySequence } from "./replaySequence";

const FILE = new URL("cases/api-public.json.gz", import.meta.url);
const sequences = recordedSequences.parse(JSON.parse(gunzipSync(readFileSync(FILE)).toString("utf8")));

describe("recorded sequences of API calls", () => {
  const replays: Replay[] = [];

  it.each(sequences)("$name", async (sequence) => {
    const replay = await replaySequence(sequence);
    replays.push(replay);
    expect(replay.mismatches).toEqual([]);
  });

  afterAll(() => {
    const whole = replays.filter((replay) => replay.leftOut.length === 0).length;
    const early = replays.filter((replay) => replay.endsEarly).length;
    const compared = replays.reduce((sum, replay) => sum + replay.compared, 0);
    const missing = [
      ...new Set(replays.flatMap((replay) => replay.leftOut.map((call) => call.replace(/[^/ ]*@[^/]*/, "*")))),
    ];
    process.stdout.write(
      `${replays.length} sequences, ${compared} steps compared; ${whole} whole, ${early} up to the first write whose ` +
        `endpoint is not in the table. Not in the table: ${missing.sort().join(", ")}\n`,
    );
  });
});
