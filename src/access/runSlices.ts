import type { Slices } from "../engine/slices";
import type { Sweep } from "../engine/sweep";
import { pause } from "./pause";

/** Half a frame: what is left is for the page. */
const BUDGET_MS = 8;

/**
 * Runs a long answer in the page, pausing before a frame would be dropped, until it is done or aborted; `onProgress`
 * hears at every pause the part that was looked at, and what was found so far.
 */
export async function runSlices<Data>(
  slices: Slices<Data>,
  signal: AbortSignal,
  onProgress: (part: number, data: Data) => void = () => undefined,
): Promise<Sweep<Data>> {
  let start = performance.now();
  let last: { readonly progress: number; readonly data: Data } | undefined;
  for (const slice of slices) {
    last = slice;
    if (slice.progress >= 1) break;
    if (performance.now() - start < BUDGET_MS) continue;
    onProgress(slice.progress, slice.data);
    await pause();
    if (signal.aborted) return { status: "aborted", ...slice };
    start = performance.now();
  }
  if (last === undefined) throw new Error("no slice");
  return { status: "done", progress: 1, data: last.data };
}
