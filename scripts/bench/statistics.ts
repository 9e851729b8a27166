/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** The value that nine of ten do not exceed. */
export function ninetieth(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
}

/** What something took, run by run, in milliseconds. */
export async function timed(times: number, run: (at: number) => unknown): Promise<readonly number[]> {
  const found: number[] = [];
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    await run(at);
    found.push(performance.now() - start);
  }
  return found;
}
