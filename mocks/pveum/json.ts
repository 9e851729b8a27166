import { compareBytes } from "../../src/engine/userCfg/order";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an object, sorted by name, those that are undefined left out. */
export function members(value: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => compareBytes(left, right));
}

function scalar(value: unknown): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return value === undefined ? "null" : JSON.stringify(value);
}

/** One line of JSON, names sorted. */
export function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(json).join(",")}]`;
  if (!isObject(value)) return scalar(value);
  return `{${members(value).map(([name, member]) => `${JSON.stringify(name)}:${json(member)}`).join(",")}}`;
}

/** JSON over several lines, indented by three blanks a step. */
export function prettyJson(value: unknown, indent = ""): string {
  const inner = `${indent}   `;
  const items = Array.isArray(value)
    ? value.map((item: unknown) => prettyJson(item, inner))
    : members(value).map(([name, member]) => `${JSON.stringify(name)} : ${prettyJson(member, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (!Array.isArray(value) && !isObject(value)) return scalar(value);
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}
