import { useColorScheme } from "@mui/material/styles";

export type ThemeMode = "light" | "dark" | "system";

/** The chosen colour mode and its switch; remembered in the browser by the theme provider. */
export function useThemeMode(): { readonly mode: ThemeMode; readonly setMode: (mode: ThemeMode) => void } {
  const { mode, setMode } = useColorScheme();
  return { mode: mode ?? "system", setMode };
}
