/** The answer of a question that goes over many auth ids or paths; `data` is what was found so far. */
export type Sweep<Data> =
  | { readonly status: "done"; readonly progress: 1; readonly data: Data }
  /** Stopped by its AbortSignal; `progress` is the part that was looked at, 0 to 1. */
  | { readonly status: "aborted"; readonly progress: number; readonly data: Data };
