import { type Fields, optional } from "../../src/api/schemas/field";
import { choice, flag } from "../../src/api/schemas/fields";
import { badUsage } from "./failure";
import { flagValue, readOptions } from "./options";
import type { Row } from "./row";
import { isFormatted } from "./usage";

/** The options of every command that prints data. */
export const FORMAT_FIELDS: Fields = {
  "human-readable": optional(flag()),
  noborder: optional(flag()),
  noheader: optional(flag()),
  "output-format": optional(choice(["json", "json-pretty", "text", "yaml"])),
  quiet: optional(flag()),
};

/** A command's parameters, all as text, and the format options among its words. */
export interface CommandLine {
  readonly params: ReadonlyMap<string, string>;
  readonly format: ReadonlyMap<string, string>;
  /** The words of an argument that takes all that are left. */
  readonly extra: readonly string[];
}

/** All options of a command by name. */
export function optionsOf(row: Row): Fields {
  return { ...row.fields, ...row.hidden, ...(isFormatted(row) && FORMAT_FIELDS) };
}

/** Reads the words behind a command. Throws the Failure of PVE's option parser (pveum.md sections 3 and 5). */
export function readCommandLine(row: Row, words: readonly string[], usage: string): CommandLine {
  const fields = optionsOf(row);
  const options = new Map(
    Object.entries(fields).map(([name, { type, list }]) => [name, { flag: type === "boolean", list }]),
  );
  const { values, positional, complaints } = readOptions(words, options);
  if (complaints.length > 0) throw badUsage("unable to parse option", usage, complaints);
  const params = new Map(Object.entries(row.fixed));
  const format = new Map<string, string>();
  const unread = [...positional];
  const extra: string[] = [];
  const given = new Map(values);
  for (const { name, optional: mayMiss, rest = false } of row.args) {
    if (rest) extra.push(...unread.splice(0));
    const word = unread.shift();
    if (word !== undefined) given.set(name, word);
    else if (!mayMiss) throw badUsage("not enough arguments", usage);
  }
  if (unread.length > 0) throw badUsage("too many arguments", usage);
  for (const [name, text] of given) {
    const value = fields[name]?.type === "boolean" ? flagValue(text) : text;
    if (value === undefined) throw badUsage("unable to parse boolean option", usage);
    (Object.hasOwn(FORMAT_FIELDS, name) ? format : params).set(name, value);
  }
  return { params, format, extra };
}
