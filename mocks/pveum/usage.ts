import type { Argument, Row } from "./row";

function shown({ name, optional }: Argument): string {
  return optional ? `[<${name}>]` : `<${name}>`;
}

/** Does the command take the options of the output's format? */
export function isFormatted(row: Row): boolean {
  return row.shows.kind !== "nothing";
}

/** How a command is used, in one line (pveum.md section 2); `words` stands between its tool and the arguments. */
export function usageLine(tool: string, row: Row, words: readonly string[] = row.words): string {
  const positional = new Set(row.args.map(({ name }) => name));
  const options = Object.entries(row.fields).filter(([name]) => !positional.has(name));
  const required = options.filter(([, field]) => !field.optional).map(([name, { type }]) => `--${name} <${type}>`);
  const parts = [
    tool,
    ...words,
    ...row.args.map(shown),
    // A command without arguments shows the gap that they leave.
    ...(row.args.length === 0 ? [""] : []),
    ...required.sort(),
    ...(required.length < options.length ? ["[OPTIONS]"] : []),
    ...(isFormatted(row) ? ["[FORMAT_OPTIONS]"] : []),
  ];
  return parts.join(" ");
}

function blockOf({ words }: Row): string {
  const [first = ""] = words;
  return words.length > 1 || first === "help" ? first : "";
}

/** The list of commands behind an error; `typed` is put in front of their words where it was ambiguous. */
export function usageList(tool: string, rows: readonly Row[], typed: readonly string[] = []): string {
  const lines = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    const gap = before !== undefined && blockOf(before) !== blockOf(row) ? [""] : [];
    return [...gap, `       ${usageLine(tool, row, [...typed, ...row.words])}`];
  });
  return `USAGE: ${tool} <COMMAND> [ARGS] [OPTIONS]\n\n${lines.join("\n")}`;
}
