/** The five languages of the catalogue mechanism; one is offered only when its catalogue is complete. */
export const LANGUAGES = [
  { code: "en", name: "English", complete: true },
  { code: "ja", name: "日本語", complete: true },
  { code: "ru", name: "Русский", complete: false },
  { code: "es", name: "Español", complete: false },
  { code: "fr", name: "Français", complete: false },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];

/** The languages that a reader may choose. */
export const OFFERED = LANGUAGES.filter((language) => language.complete);

const KEY = "pac.language";

function isOffered(code: string): code is Language {
  return OFFERED.some((language) => language.code === code);
}

/** The remembered language, else the browser's first offered one, else English. */
export function preferredLanguage(): Language {
  let remembered: string | null = null;
  try {
    remembered = localStorage.getItem(KEY);
  } catch {
    // A browser without storage still gets a language.
  }
  const wanted = [remembered ?? "", ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find(isOffered) ?? "en";
}

/** Keeps the choice for this browser. */
export function rememberLanguage(code: Language): void {
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // Not remembered where storage is refused; the choice still holds for this page.
  }
}
