import { useEffect, useState } from "react";
import type { Slices } from "../engine/slices";
import { runSlices } from "./runSlices";

/** How a long answer stands. */
export interface Sliced<Data> {
  /** The last whole answer to this very question; `undefined` while it is being made. */
  readonly data: Data | undefined;
  /** The part that was looked at, 0 to 1. */
  readonly progress: number;
}

interface Done<Data> {
  readonly make: () => Slices<Data>;
  readonly data: Data;
}

/** Runs a long answer in pieces while the page stays awake; a new `make` stops the one before. Keep it between renders. */
export function useSlices<Data>(make: (() => Slices<Data>) | undefined): Sliced<Data> {
  const [done, setDone] = useState<Done<Data>>();
  const [progress, setProgress] = useState(0);
  useEffect(() => {
    if (make === undefined) return undefined;
    const stop = new AbortController();
    void runSlices(make(), stop.signal, setProgress).then((sweep) => {
      if (sweep.status === "done" && !stop.signal.aborted) setDone({ make, data: sweep.data });
    });
    return () => stop.abort();
  }, [make]);
  return { data: done !== undefined && done.make === make ? done.data : undefined, progress };
}
