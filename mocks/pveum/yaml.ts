import { json, members } from "./json";

const RESERVED = /^(?:true|false|null|~|)$/;
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$|^[-+]?(?:inf|infinity|nan)$/i;
/** What a text may not start with, hold or end with where it stands without quotes. */
const QUOTED = /^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)|: | #|[:\s]$/;
const ESCAPED = /[\p{Cc}\u2028\u2029\ufeff]/u;

function scalar(value: unknown): string {
  if (value === null || value === undefined) return "~";
  if (typeof value !== "string") return json(value);
  if (ESCAPED.test(value)) return JSON.stringify(value);
  const quoted = RESERVED.test(value) || NUMBER.test(value) || QUOTED.test(value);
  return quoted ? `'${value.replaceAll("'", "''")}'` : value;
}

function isNested(value: unknown): value is object {
  return Array.isArray(value) ? value.length > 0 : members(value).length > 0;
}

function empty(value: unknown): string {
  if (Array.isArray(value)) return "[]";
  return typeof value === "object" && value !== null ? "{}" : scalar(value);
}

/** The lines of a list or of an object's members; lists inside objects are not indented. */
function block(value: object): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      if (!isNested(item)) return [`- ${empty(item)}`];
      return block(item).map((line, at) => (at === 0 ? "- " : "  ") + line);
    });
  }
  return members(value).flatMap(([name, member]) => {
    const key = `${scalar(name)}:`;
    if (!isNested(member)) return [`${key} ${empty(member)}`];
    const step = Array.isArray(member) ? "" : "  ";
    return [key, ...block(member).map((line) => step + line)];
  });
}

/** A YAML document as PVE's library writes it: `---`, names sorted, quotes only where they are needed. */
export function yaml(value: unknown): string {
  return isNested(value) ? `---\n${block(value).join("\n")}\n` : `--- ${empty(value)}\n`;
}
