import type { Words } from "../../src/api/sandbox/words";
import type { Found } from "./facts";

const NAMED = /\{\{(\w+)\}\}/g;

/** The text with the names that were found in place of `{{name}}`; what is not known stays as it is. */
export function filled(words: Words, found: Found = new Map()): Words {
  if (found.size === 0) return words;
  const fill = (text: string) => text.replace(NAMED, (whole, name: string) => found.get(name) ?? whole);
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, fill(text)])) as Words;
}
