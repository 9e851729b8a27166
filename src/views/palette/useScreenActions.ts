import { logout } from "../../api/session";
import { type ThemeMode, useThemeMode } from "../../components/theme/useThemeMode";
import { LANGUAGES } from "../../i18n/languages";
import { changeLanguage } from "../../i18n/load";
import { useLanguage, useText } from "../../i18n/useText";
import type { PaletteItem } from "./PaletteItem";

const MODES: readonly ThemeMode[] = ["light", "dark", "system"];

/** What changes the screen itself: theme, language, logout. */
export function useScreenActions(): readonly PaletteItem[] {
  const t = useText("palette");
  const frame = useText("frame");
  const { mode, setMode } = useThemeMode();
  const language = useLanguage();
  const themes = MODES.map((one): PaletteItem => ({
    id: `theme/${one}`,
    kind: "action",
    label: t("useTheme", { theme: frame(one) }),
    icon: "theme",
    run: () => setMode(one),
    reason: mode === one ? t("alreadySo") : undefined,
  }));
  const languages = LANGUAGES.map((one): PaletteItem => ({
    id: `language/${one.code}`,
    kind: "action",
    label: t("useLanguage", { language: one.name }),
    icon: "language",
    run: () => void changeLanguage(one.code),
    reason: language === one.code ? t("alreadySo") : undefined,
  }));
  return [...themes, ...languages, { id: "logout", kind: "action", label: frame("logout"), icon: "logout", run: logout }];
}
