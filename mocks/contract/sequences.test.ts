import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { recordedSequence } from "./recordedCases";
import { replaySequence } from "./replaySequence";

const FILE = new URL("cases/api-public.json.gz", import.meta.url);
const sequences = z.array(recordedSequence).parse(JSON.parse(gunzipSync(readFileSync(FILE)).toString("utf8")));

describe("recorded sequences of API calls", () => {
  it.each(sequences)("$name", async (sequence) => {
    expect(await replaySequence(sequence)).toEqual({ steps: sequence.steps.length, mismatches: [] });
  });
});
