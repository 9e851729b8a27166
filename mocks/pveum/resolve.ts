import type { Row } from "./row";
import { Failure } from "./failure";
import { usageList } from "./usage";

export interface Tool {
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface Resolved {
  readonly row: Row;
  /** The words behind the command's own. */
  readonly rest: readonly string[];
}

/** Words that may come next, in order. */
export function nextWords(rows: readonly Row[], at: readonly string[]): readonly string[] {
  return [...new Set(below(rows, at).map(({ words }) => words[at.length] ?? ""))];
}

export function below(rows: readonly Row[], at: readonly string[]): readonly Row[] {
  return rows.filter(({ words }) => at.every((word, index) => words[index] === word));
}

/** One word in full: an exact one, or the only one that starts so. */
export function completeWord(words: readonly string[], typed: string): readonly string[] {
  return words.includes(typed) ? [typed] : words.filter((word) => word.startsWith(typed));
}

/** Finds the command that the words mean (pveum.md section 2). Throws the Failure with its usage list. */
export function resolve({ name, rows }: Tool, words: readonly string[]): Resolved {
  const failure = (reason: string, shown: readonly Row[], typed: readonly string[] = []) =>
    new Failure(`ERROR: ${reason}\n${usageList(name, shown, typed)}`);
  let at: readonly string[] = [];
  for (;;) {
    const inside = below(rows, at);
    const [leaf] = inside;
    if (leaf?.words.length === at.length) return { row: leaf, rest: words.slice(at.length) };
    const typed = words[at.length];
    if (typed === undefined) {
      const incomplete = `incomplete command '${[name, ...at].join(" ")}'`;
      throw failure(at.length === 0 ? "no command specified" : incomplete, inside);
    }
    const old = rows.find(({ alias }) => alias === [...at, typed].join(" "));
    if (old !== undefined) return { row: old, rest: words.slice(at.length + 1) };
    const [hit, second] = typed === "" ? [] : completeWord(nextWords(rows, at), typed);
    const command = [name, ...at, typed];
    if (hit === undefined) throw failure(`unknown command '${command.join(" ")}'`, rows);
    if (second !== undefined) throw failure(`incomplete command '${command.join(" ")}'`, inside, command.slice(1));
    at = [...at, hit];
  }
}
