import { readdirSync } from "node:fs";
import type { Language } from "../../src/i18n/languages";

const LOCALES = new URL("../../src/i18n/locales/", import.meta.url);
const PLACEHOLDER = /\{\{.*?\}\}|\n/;

/** What must not be seen in another language. */
export interface EnglishTexts {
  /** Sentences and their parts between placeholders, of three words and more, that this language does not say as well. */
  readonly sentences: readonly string[];
  /** Keys that are no word: `reason.noPrivilege`, `productFor`. */
  readonly keys: ReadonlySet<string>;
}

/** The texts of a language's catalogue, each with its key. */
async function textsOf(language: Language): Promise<readonly (readonly [key: string, text: string])[]> {
  const found: [string, string][] = [];
  const walk = (path: string, value: unknown): void => {
    if (typeof value === "string") found.push([path, value.replace(/[ \t]+/g, " ")]);
    else for (const [name, inner] of Object.entries(value ?? {})) walk(path === "" ? name : `${path}.${name}`, inner);
  };
  const folder = new URL(`${language}/`, LOCALES);
  for (const file of readdirSync(folder)) {
    const module: object = await import(new URL(file, folder).href);
    for (const texts of Object.values(module)) walk("", texts);
  }
  return found;
}

/** The English catalogue as one looks for it on a page in this language. */
export async function englishTexts(language: Language): Promise<EnglishTexts> {
  const english = await textsOf("en");
  const own = (await textsOf(language)).map(([, text]) => text).join("\n");
  const parts = english.flatMap(([, text]) => text.split(PLACEHOLDER).map((part) => part.trim()));
  const sentences = new Set(parts.filter((part) => (part.match(/[a-z]{2,}/gi) ?? []).length >= 3));
  const keys = english.map(([key]) => key).filter((key) => /\.|[a-z][A-Z]/.test(key));
  return {
    sentences: language === "en" ? [] : [...sentences].filter((sentence) => !own.includes(sentence)),
    keys: new Set(keys.map((key) => key.replace(/_(?:one|other)$/, ""))),
  };
}
