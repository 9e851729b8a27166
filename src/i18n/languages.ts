/** The languages that a reader may choose: each has the whole catalogue. */
export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "ja", name: "日本語" },
  { code: "ru", name: "Русский" },
  { code: "es", name: "Español" },
  { code: "fr", name: "Français" },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];

const KEY = "pac.language";

function isOffered(code: string): code is Language {
  return LANGUAGES.some((language) => language.code === code);
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

/** Hears when another tab of this browser has chosen a language. */
export function onLanguageElsewhere(heard: (code: Language) => void): void {
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === KEY && newValue !== null && isOffered(newValue)) heard(newValue);
  });
}
