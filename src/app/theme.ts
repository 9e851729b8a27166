import { createTheme } from "@mui/material/styles";
import { themeComponents } from "./themeComponents";
import { darkPalette, lightPalette } from "./themePalette";

const systemFonts = [
  "system-ui",
  "-apple-system",
  '"Segoe UI"',
  "Roboto",
  '"Noto Sans"',
  '"Noto Sans CJK JP"',
  '"Hiragino Sans"',
  '"Yu Gothic UI"',
  "sans-serif",
].join(",");

const body = { fontSize: "0.8125rem", lineHeight: 1.5, letterSpacing: 0 };
const heading = { fontWeight: 600, lineHeight: 1.4, letterSpacing: 0 };

/** The console's theme: light and dark as CSS variables, switched by `data-scheme` on the root element. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: "data-scheme" },
  colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
  shape: { borderRadius: 4 },
  breakpoints: { values: { xs: 0, sm: 700, md: 960, lg: 1280, xl: 1680 } },
  typography: {
    fontFamily: systemFonts,
    fontSize: 13,
    body1: body,
    body2: body,
    button: { ...body, fontWeight: 500 },
    caption: { ...body, fontSize: "0.75rem" },
    h1: { ...heading, fontSize: "1rem" },
    h2: { ...heading, fontSize: "0.9375rem" },
    h3: { ...heading, fontSize: "0.875rem" },
  },
  components: themeComponents,
});
