import type { ResourceRow } from "../api/schemas/resources";
import type { Sweep } from "../engine/sweep";
import type { KnownModel } from "./knownModel";
import { pause } from "./pause";
import { type SeenAs, seeAs } from "./viewAs";

/** Rows looked at in one go, so that the page stays awake. */
export const SWEEP_ROWS = 1_000;

function joined(left: SeenAs, right: SeenAs): SeenAs {
  return { ...left, visible: [...left.visible, ...right.visible], hidden: [...left.hidden, ...right.hidden] };
}

/**
 * What `seeAs` answers, for long lists: in steps between which the page can paint, until done or aborted; `onProgress`
 * hears the part that was looked at, 0 to 1.
 */
export async function seeSweep(
  known: KnownModel,
  rows: readonly ResourceRow[],
  authid: string,
  now: number,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<Sweep<SeenAs>> {
  let data = seeAs(known, rows.slice(0, SWEEP_ROWS), authid, now);
  for (let at = SWEEP_ROWS; at < rows.length; at += SWEEP_ROWS) {
    const progress = at / rows.length;
    onProgress(progress);
    await pause();
    if (signal.aborted) return { status: "aborted", progress, data };
    data = joined(data, seeAs(known, rows.slice(at, at + SWEEP_ROWS), authid, now));
  }
  return { status: "done", progress: 1, data };
}
