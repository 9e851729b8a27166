import { useEffect, useState } from "react";

interface Outcome<Data> {
  readonly of: unknown;
  readonly data?: Data;
  readonly error?: unknown;
}

interface Reading<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  /** The latest answer, also while the next one is being read. */
  readonly last: Data | undefined;
}

/** Reads once for every new `read` (keep the same function between renders); `undefined` reads nothing. */
export function useRead<Data>(read: ((signal: AbortSignal) => Promise<Data>) | undefined): Reading<Data> {
  const [outcome, setOutcome] = useState<Outcome<Data>>({ of: undefined });
  useEffect(() => {
    if (read === undefined) return undefined;
    const stop = new AbortController();
    read(stop.signal).then(
      (data) => {
        if (!stop.signal.aborted) setOutcome({ of: read, data });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setOutcome({ of: read, error });
      },
    );
    return () => stop.abort();
  }, [read]);
  const current = read !== undefined && outcome.of === read;
  return { data: current ? outcome.data : undefined, error: current ? outcome.error : undefined, last: outcome.data };
}
