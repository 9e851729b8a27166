import { type LineFault, readLine, lineOf } from "../../access/tests/statementLine";

export const VERBS = ["can", "cannot", "nobody", "sees"] as const;
export type Verb = (typeof VERBS)[number];

/** The form of a test: its parts, and the line that they make, which is what counts. */
export interface TestValues {
  readonly verb: Verb;
  readonly subject: string;
  readonly right: string;
  readonly path: string;
  readonly guests: string;
  readonly line: string;
}

export const EMPTY: TestValues = { verb: "can", subject: "", right: "", path: "", guests: "", line: "" };

/** The line that the parts make; empty while one is missing. */
export function lineFromParts({ verb, subject, right, path, guests }: TestValues): string {
  if (verb === "sees") return subject === "" || guests.trim() === "" ? "" : `${subject} sees exactly ${guests.trim()}`;
  if (right === "" || path === "") return "";
  if (verb === "nobody") return `nobody but ${subject.trim() === "" ? "root@pam" : subject.trim()} can ${right} on ${path}`;
  return subject === "" ? "" : `${subject} ${verb} ${right} on ${path}`;
}

const PARTS: readonly (readonly [Verb, RegExp])[] = [
  ["nobody", /^nobody but (.+) can (\S+) on (\S+)$/],
  ["sees", /^(\S+) sees exactly (.+)$/],
  ["cannot", /^(\S+) cannot (.+) on (\S+)$/],
  ["can", /^(\S+) can (.+) on (\S+)$/],
];

/** The form for a line; one that no form makes stands there as text alone. */
export function valuesOf(line: string): TestValues {
  const read = readLine(line);
  const text = "statement" in read ? lineOf(read.statement) : line;
  for (const [verb, pattern] of PARTS) {
    const [found, subject = "", second = "", path = ""] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    if (verb === "sees") return { ...EMPTY, verb, subject, guests: second, line: text };
    return { ...EMPTY, verb, subject, right: second, path, line: text };
  }
  return { ...EMPTY, line: text };
}

/** What is wrong with lines of a text, by their number from 1; empty lines and those with `#` are left out. */
export function readLines(text: string): {
  readonly lines: readonly string[];
  readonly faults: readonly { readonly line: number; readonly fault: LineFault }[];
} {
  const lines: string[] = [];
  const faults: { readonly line: number; readonly fault: LineFault }[] = [];
  for (const [at, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const read = readLine(line);
    if ("fault" in read) faults.push({ line: at + 1, fault: read.fault });
    else lines.push(lineOf(read.statement));
  }
  return { lines, faults };
}
