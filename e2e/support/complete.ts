import type { Page } from "@playwright/test";
import type { Language } from "../../src/i18n/languages";
import { LANGUAGES } from "../../src/i18n/languages";
import { englishTexts } from "./englishTexts";
import { expect } from "./fixtures";
import { look, speak } from "./speak";

/** Words that English alone has: two of them in one text, and it is English. */
const ENGLISH_WORD = /(?<![\w'’./-])(?:the|is|and|of|with|this|that|which|are|was|cannot)(?![\w'’./-])/gi;

/** What the server says in English itself: a realm's comment. */
const SERVER_SAYS = "Proxmox VE authentication server";
/** What people of the rich world wrote. */
const WRITTEN = new Set(["Test machines of the developers"]);

const english = new Map(LANGUAGES.map(({ code }) => [code, englishTexts(code)]));
/** Texts that were looked at and are in order; the same ones stand on many screens. */
const known = new Map<Language, ReadonlySet<string>>();
// One run tells every fault.
const all = expect.configure({ soft: true });

/** Fails on a raw key, an English sentence, a page that is wider than the window, and a text that is cut off or broken. */
export async function expectComplete(page: Page, language: Language): Promise<void> {
  const { keys, sentences } = (await english.get(language)) ?? { keys: new Set<string>(), sentences: [] };
  await speak(page, language);
  let texts: readonly string[] = [];
  // The page is arranged anew a moment after the window has changed.
  await all
    .poll(
      async () => {
        const seen = await look(page);
        texts = seen.texts;
        return { overflow: Math.max(0, seen.overflow), cut: seen.cut, broken: seen.broken };
      },
      { message: language, timeout: 2_000 },
    )
    .toEqual({ overflow: 0, cut: [], broken: [] });
  const good = known.get(language) ?? new Set();
  const fresh = texts.filter((text) => !good.has(text));
  const raw = fresh.filter((text) => (text.match(/[a-z]\w*(?:\.\w+)*/gi) ?? []).some((word) => keys.has(word)));
  const untranslated = fresh.filter(
    (text) =>
      sentences.some((sentence) => sentence !== SERVER_SAYS && text.includes(sentence)) ||
      (language !== "en" && !WRITTEN.has(text) && (text.match(ENGLISH_WORD) ?? []).length > 1),
  );
  all({ raw, untranslated }, language).toEqual({ raw: [], untranslated: [] });
  known.set(language, new Set([...good, ...fresh.filter((text) => !raw.includes(text) && !untranslated.includes(text))]));
}
