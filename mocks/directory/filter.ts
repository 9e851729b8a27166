import type { DirectoryEntry } from "../store/outside";
import { sameDn } from "./dn";

type Filter = (entry: DirectoryEntry) => boolean;

/** The values of an attribute, whatever its case; `dn` and `objectClass` are attributes like others. */
export function valuesOf(entry: DirectoryEntry, attribute: string): readonly string[] {
  const wanted = attribute.toLowerCase();
  for (const [name, values] of entry.attributes) if (name.toLowerCase() === wanted) return values;
  return [];
}

/** `\2a` and the like stand for characters that have a meaning of their own. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function plain(text: string): string {
  return sameDn(unescaped(text));
}

/** `a*b*c`: the parts one after another, the first and last where they stand. */
function matchesParts(value: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop() ?? "";
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false;
  let at = first.length;
  const end = value.length - last.length;
  for (const part of rest) {
    const found = value.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

function item(text: string): Filter | undefined {
  const [, attribute, operator, value] = /^([\w.;-]+)\s*(=|~=|>=|<=)(.*)$/s.exec(text) ?? [];
  if (attribute === undefined || operator === undefined || value === undefined) return undefined;
  const some = (fits: (value: string) => boolean): Filter => {
    return (entry) => valuesOf(entry, attribute).some((one) => fits(sameDn(one)));
  };
  if (operator === ">=") return some((one) => one >= plain(value));
  if (operator === "<=") return some((one) => one <= plain(value));
  if (value === "*") return some(() => true);
  const parts = value.split("*").map(plain);
  return parts.length === 1 ? some((one) => one === parts[0]) : some((one) => matchesParts(one, parts));
}

/** Reads one `(...)` that begins at `at`; answers where it ends. */
function group(text: string, at: number): { readonly filter: Filter; readonly end: number } | undefined {
  if (text[at] !== "(") return undefined;
  const operator = text[at + 1] ?? "";
  if (!"&|!".includes(operator) || operator === "") {
    const end = text.indexOf(")", at);
    const filter = end < 0 ? undefined : item(text.slice(at + 1, end));
    return filter === undefined ? undefined : { filter, end: end + 1 };
  }
  const inner: Filter[] = [];
  let next = at + 2;
  while (text[next] === "(") {
    const read = group(text, next);
    if (read === undefined) return undefined;
    inner.push(read.filter);
    next = read.end;
  }
  if (text[next] !== ")" || (operator === "!" && inner.length !== 1)) return undefined;
  const joined: Record<string, Filter> = {
    "&": (entry) => inner.every((filter) => filter(entry)),
    "|": (entry) => inner.some((filter) => filter(entry)),
    "!": (entry) => !inner.some((filter) => filter(entry)),
  };
  const filter = joined[operator];
  return filter === undefined ? undefined : { filter, end: next + 1 };
}

/** An LDAP search filter (RFC 4515), its outer parentheses optional; nothing where the text is none. */
export function readFilter(text: string): Filter | undefined {
  const trimmed = text.trim();
  const whole = trimmed.startsWith("(") ? trimmed : `(${trimmed})`;
  const read = group(whole, 0);
  return read !== undefined && read.end === whole.length ? read.filter : undefined;
}
