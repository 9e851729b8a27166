import { members } from "./json";

const RESERVED = /^(?:true|false|null|~|)$/;
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$|^[-+]?(?:inf|infinity|nan)$/i;
/** What a text may not start with, hold or end with where it stands without quotes. */
const QUOTED = /^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)|: | #|[:\s]$/;
const ESCAPED = /[\p{Cc}\u2028\u2029\ufeff]/u;

function scalar(value: unknown): string {
  if (value === null || value === undefined) return "~";
  if (typeof value === "boolean") return value ? "1" : "0";
  const text = String(value);
  if (typeof value !== "string") return text;
  if (ESCAPED.test(text)) return JSON.stringify(text);
  return RESERVED.test(text) || NUMBER.test(text) || QUOTED.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null && (Array.isArray(value) ? value.length : members(value).length) > 0;
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
