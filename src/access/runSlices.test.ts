import { expect, it } from "vitest";
import type { Slices } from "../engine/slices";
import { runSlices } from "./runSlices";

function* slow(): Slices<readonly number[]> {
  const data: number[] = [];
  for (let at = 1; at <= 4; at += 1) {
    const end = performance.now() + 9;
    while (performance.now() < end);
    data.push(at);
    yield { progress: at / 4, data };
  }
}

it("pauses between pieces and tells how far it is", async () => {
  const parts: number[] = [];
  const sweep = await runSlices(slow(), new AbortController().signal, (part) => parts.push(part));
  expect(sweep).toEqual({ status: "done", progress: 1, data: [1, 2, 3, 4] });
  expect(parts).toEqual([0.25, 0.5, 0.75]);
});

it("stops when it is told to, with what was found so far", async () => {
  const stop = new AbortController();
  const sweep = await runSlices(slow(), stop.signal, () => stop.abort());
  expect(sweep).toEqual({ status: "aborted", progress: 0.25, data: [1] });
});
