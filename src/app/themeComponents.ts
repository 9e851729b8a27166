import type { Components, Theme } from "@mui/material/styles";

const orangeButton = {
  backgroundColor: "#e57000",
  color: "#1c1206",
  boxShadow: "none",
  "&:hover": { backgroundColor: "#f58220", boxShadow: "none" },
};

const still = {
  // Not none: MUI hears of fields that the browser fills in by the start of an animation.
  animationDuration: "0.01ms !important",
  animationIterationCount: "1 !important",
  // Exactly 0: any other duration gives a transition to every element, and colours then pass down the page frame by frame.
  transitionDuration: "0s !important",
  transitionDelay: "0s !important",
};

/** The looks of MUI's parts: dense, flat, no ripple, one visible focus ring. */
export const themeComponents: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: {
      "html, body, #root": { height: "100%" },
      body: { overflowWrap: "anywhere" },
      // One class more than MUI's own rule that takes outlines away.
      ":root :focus-visible": { outline: "2px solid var(--mui-palette-primary-main)", outlineOffset: "1px" },
      ":root .MuiInputBase-input:focus-visible": { outline: "none" },
      "code, kbd, samp, pre": { fontFamily: "var(--mono)" },
      ":root": { "--mono": 'ui-monospace, "SFMono-Regular", "Cascadia Mono", Menlo, Consolas, monospace' },
      "@media (prefers-reduced-motion: reduce)": { "*, *::before, *::after": still },
    },
  },
  MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
  MuiButton: {
    defaultProps: { size: "small", disableElevation: true },
    styleOverrides: {
      root: { textTransform: "none", minHeight: 28, minWidth: 0, padding: "2px 10px", lineHeight: 1.4 },
      outlined: { borderColor: "var(--mui-palette-divider)", color: "var(--mui-palette-text-primary)" },
      contained: { "&.MuiButton-colorPrimary": orangeButton },
    },
  },
  MuiIconButton: { defaultProps: { size: "small" }, styleOverrides: { root: { borderRadius: 4, padding: 4 } } },
  MuiCheckbox: { defaultProps: { size: "small" }, styleOverrides: { root: { padding: 4 } } },
  MuiOutlinedInput: {
    defaultProps: { size: "small", notched: false },
    styleOverrides: {
      root: {
        backgroundColor: "var(--mui-palette-background-paper)",
        borderRadius: 3,
        "&.MuiInputBase-multiline": { padding: 0 },
      },
      input: { padding: "4px 8px", minHeight: 22, height: "auto", lineHeight: "22px", boxSizing: "content-box" },
      notchedOutline: { borderColor: "var(--mui-palette-text-disabled)" },
    },
  },
  MuiDialog: {
    defaultProps: { transitionDuration: { enter: 100, exit: 60 } },
    styleOverrides: { paper: { backgroundImage: "none", borderRadius: 5 } },
  },
  MuiPaper: { styleOverrides: { root: { backgroundImage: "none" } } },
  MuiMenu: {
    defaultProps: { transitionDuration: { enter: 80, exit: 40 } },
    styleOverrides: { paper: { border: "1px solid var(--mui-palette-divider)" } },
  },
  MuiMenuItem: { styleOverrides: { root: { minHeight: 28, fontSize: "0.8125rem", paddingTop: 3, paddingBottom: 3 } } },
  MuiTooltip: { defaultProps: { enterDelay: 500 }, styleOverrides: { tooltip: { fontSize: "0.75rem" } } },
  MuiLink: { defaultProps: { underline: "always" } },
};
