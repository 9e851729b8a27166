import { describe, expect, test } from "vitest";
import { maySayTheSame, unusedWords } from "./testing/sameWords";

const FORM = /_(?:zero|one|two|few|many|other)$/;
const PLACEHOLDER = /\{\{.*?\}\}/g;

const files = import.meta.glob<Readonly<Record<string, object>>>("./locales/*/*.ts", { eager: true });

/** The texts of a language by `name space:key.key`. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, value: unknown): void => {
    if (typeof value === "string") found.set(key, value);
    else for (const [name, inner] of Object.entries(value ?? {})) add(key.endsWith(":") ? key + name : `${key}.${name}`, inner);
  };
  for (const [path, module] of Object.entries(files)) {
    if (!path.startsWith(`./locales/${language}/`)) continue;
    for (const [namespace, texts] of Object.entries(module)) add(`${namespace}:`, texts);
  }
  return found;
}

const english = textsOf("en");
const counted = [...english.keys()].filter((key) => key.endsWith("_other")).map((key) => key.replace(FORM, ""));
const countedKeys = new Set(counted.flatMap((base) => [`${base}_one`, `${base}_other`]));

const placeholders = (text: string) => [...new Set(text.match(PLACEHOLDER))].sort();

/** How many of the numbers that are met take this form. */
function numbersOf(language: string, form: string): number {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 200 }, (_, number) => number).filter((number) => rules.select(number) === form).length;
}

const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);
const latinWords = (text: string) => text.replace(PLACEHOLDER, "").match(/(?<![\p{L}\d./_-])[a-z]{2,}(?![\p{L}\d./_-])/gu) ?? [];

test("a key of English has a text, and a count has both forms", () => {
  expect(english.size).toBeGreaterThan(2000);
  expect([...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  expect(counted.filter((base) => !english.has(`${base}_one`))).toEqual([]);
});

describe.each(["ja", "ru", "es", "fr"] as const)("%s", (language) => {
  const texts = textsOf(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test("has the keys of English, with every plural form of the language, and no other", () => {
    const plain = [...english.keys()].filter((key) => !countedKeys.has(key));
    const wanted = [...plain, ...counted.flatMap((base) => forms.map((form) => `${base}_${form}`))];
    expect([...texts.keys()].sort()).toEqual(wanted.sort());
    expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("has the placeholders of English; a form that stands for one number alone may leave the count out", () => {
    const wrong = [...texts].filter(([key, text]) => {
      const form = FORM.exec(key)?.[0].slice(1) ?? "other";
      const said = placeholders(text);
      const source = english.get(key) ?? english.get(key.replace(FORM, "_other")) ?? "";
      const wanted = placeholders(countedKeys.has(key) ? (english.get(key.replace(FORM, "_other")) ?? "") : source);
      if (said.join() === wanted.join()) return false;
      const alone = FORM.test(key) && numbersOf(language, form) === 1;
      return !(alone && said.join() === wanted.filter((name) => name !== "{{count}}").join());
    });
    expect(wrong).toEqual([]);
  });

  test("says nothing in English but names and words of its own", () => {
    const same = [...texts].filter(([key, text]) => text === english.get(key));
    expect(same.filter(([, text]) => !maySayTheSame(language, text))).toEqual([]);
    expect(unusedWords(language, new Set(same.map(([, text]) => text)))).toEqual([]);
  });

  test("has no sentence in another script", () => {
    const script = { ja: /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u, ru: /\p{sc=Cyrl}/u, es: /\p{L}/u, fr: /\p{L}/u }[language];
    const foreign = [...texts].flatMap(([key, text]) =>
      maySayTheSame(language, text)
        ? []
        : sentences(text).filter((one) => !script.test(one) && latinWords(one).length > 1).map((one) => [key, one]),
    );
    expect(foreign).toEqual([]);
  });
});
