import { endpointOf } from "../../src/api/endpoints/index";
import { optionsOf } from "./commandLine";
import { ABOUT } from "./descriptions";
import { Failure } from "./failure";
import { typeText } from "./fieldText";
import { below, completeWord, nextWords, type Tool } from "./resolve";
import type { Row } from "./row";
import { usageLine, usageList } from "./usage";

const WIDTH = 78;

/** Breaks a text into lines of 80 columns behind an indentation; eight blanks of it are a tab. */
function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && indent + longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => " ".repeat(indent).replace(/ {8}/g, "\t") + line).join("\n");
}

/** The help of one command (pveum.md section 6.11). */
export function helpBlock(row: Row, usage: string): string {
  const requires = endpointOf(row.call).requires ?? {};
  const positional = row.args.map(({ name }) => name);
  const options = Object.keys(optionsOf({ ...row, hidden: {} })).filter((name) => !positional.includes(name)).sort();
  const entries = [...positional, ...options].map((name) => {
    const field = optionsOf(row)[name];
    const [about, standard] = ABOUT.get(name) ?? [];
    const head = (positional.includes(name) ? `<${name}>` : `--${name}`).padEnd(10);
    const needed = row.fields[requires[name] ?? ""] === undefined ? "" : `Requires option(s): ${requires[name]}`;
    const type = field === undefined ? "" : typeText(field);
    return [
      `  ${head} ${type}${standard === undefined ? "" : `   (default=${standard})`}`,
      ...[about ?? "", needed].filter((text) => text !== "").map((text) => wrapped(text, 13)),
    ].join("\n\n");
  });
  return `${[`USAGE: ${usage}`, wrapped(row.about, 2), ...entries].join("\n\n")}\n`;
}

/** `help`: of all commands, of those below some words, or their usage alone. Throws the Failure of unknown words. */
export function help({ name, rows }: Tool, words: readonly string[], verbose: boolean): string {
  let at: readonly string[] = [];
  for (const typed of words) {
    const old = rows.find(({ alias }) => alias === [...at, typed].join(" "));
    const [hit, second] = old === undefined ? completeWord(nextWords(rows, at), typed) : [];
    if (old === undefined && (hit === undefined || second !== undefined)) {
      throw new Failure(`ERROR: unknown command '${words[0] ?? ""}'\n${usageList(name, rows)}`);
    }
    at = old?.words ?? [...at, hit ?? ""];
    if (below(rows, at)[0]?.words.length === at.length) break;
  }
  const chosen = below(rows, at);
  if (verbose) return chosen.map((row) => helpBlock(row, usageLine(name, row))).join("\n");
  return chosen.map((row) => `USAGE: ${usageLine(name, row)}\n`).join("");
}
