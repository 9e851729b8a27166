/** One answer that differs from the recorded one. */
export interface Mismatch {
  /** What was compared: `roles`, `warnings`, `written text` … */
  readonly what: string;
  readonly authid?: string;
  readonly path?: string;
  readonly expected: string;
  readonly got: string;
}

/** The entries as one comparable text, independent of their order; flags as 0 and 1. */
export function flagsText(entries: Iterable<readonly [string, boolean | number]>): string {
  const sorted = [...entries].map(([name, flag]) => `${name}:${flag ? 1 : 0}`).sort();
  return `{${sorted.join(", ")}}`;
}

/** The mismatch as one line of the report. */
export function mismatchText(caseName: string, mismatch: Mismatch): string {
  const { what, authid, path, expected, got } = mismatch;
  const asked = [authid, path].filter((part) => part !== undefined).map((part) => JSON.stringify(part));
  return `${JSON.stringify(caseName)} ${[...asked, what].join(" ")}: expected ${expected}, got ${got}`;
}
