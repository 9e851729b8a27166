import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Namespace } from "./catalogue";
import { type Language, onLanguageElsewhere, preferredLanguage, rememberLanguage } from "./languages";

/** One chunk per language and name space: `./locales/en/users.ts` exports `users`. */
const everywhere = import.meta.glob<Record<string, object>>(["./locales/{en,ja,ru,es,fr}/*.ts", "!./locales/*/scenario.ts"]);
// A console for a real server has no lessons and does not carry their words.
const loaders: typeof everywhere = {
  ...everywhere,
  ...(__SANDBOX__ ? import.meta.glob<Record<string, object>>("./locales/{en,ja,ru,es,fr}/scenario.ts") : {}),
};

async function loadTexts(language: string, namespace: string): Promise<object> {
  const load = loaders[`./locales/${language}/${namespace}.ts`];
  if (load === undefined) throw new Error(`no catalogue ${language}/${namespace}`);
  const texts = (await load())[namespace];
  if (texts === undefined) throw new Error(`catalogue ${language}/${namespace} exports nothing`);
  return texts;
}

/** Starts the catalogue with the name spaces that the first screen needs; later ones load with their view. */
export async function startTexts(first: readonly Namespace[]): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use({
      type: "backend",
      init: () => undefined,
      read: (language: string, namespace: string, done: (error: unknown, texts: object | null) => void) => {
        loadTexts(language, namespace).then(
          (texts) => done(null, texts),
          (error: unknown) => done(error, null),
        );
      },
    })
    .init({
      lng: preferredLanguage(),
      fallbackLng: "en",
      ns: [...first],
      defaultNS: "common",
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  showLanguage(i18next.language);
  onLanguageElsewhere((language) => void changeLanguage(language));
}

/** Loads name spaces ahead of a view, so that its first paint has its words. */
export async function loadNamespaces(namespaces: readonly Namespace[]): Promise<void> {
  await i18next.loadNamespaces([...namespaces]);
}

/** Changes the language at once, without a reload: forms that are open keep what was typed. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  rememberLanguage(language);
  showLanguage(language);
}

function showLanguage(language: string): void {
  document.documentElement.lang = language;
}
