import type { PaletteOptions } from "@mui/material/styles";

/** Colours of the parts that frame the page; they become CSS variables like `--mui-palette-frame-header`. */
interface FrameColors {
  readonly header: string;
  readonly headerText: string;
  readonly headerLine: string;
  readonly brand: string;
  readonly selected: string;
  readonly rowHover: string;
  readonly strip: string;
}

declare module "@mui/material/styles" {
  interface Palette {
    frame: FrameColors;
  }
  interface PaletteOptions {
    frame?: FrameColors;
  }
}

const header = { header: "#1f2a33", headerText: "#eef2f5", brand: "#e57000" };

/** Light colours; every text colour has at least 4.5:1 on `paper` and `default`. */
export const lightPalette: PaletteOptions = {
  mode: "light",
  primary: { main: "#ad5500", dark: "#8f4600", light: "#e57000", contrastText: "#ffffff" },
  secondary: { main: "#3d5566", contrastText: "#ffffff" },
  error: { main: "#b3261e", contrastText: "#ffffff" },
  warning: { main: "#8a5a00", contrastText: "#ffffff" },
  success: { main: "#1e7436", contrastText: "#ffffff" },
  info: { main: "#2f5b7c", contrastText: "#ffffff" },
  background: { default: "#f4f6f7", paper: "#ffffff" },
  text: { primary: "#1c2429", secondary: "#52606a", disabled: "#68747c" },
  divider: "#cfd6db",
  frame: { ...header, headerLine: "#141c22", selected: "#fbe6d0", rowHover: "#eef2f4", strip: "#e9edf0" },
};

/** Dark colours, the same roles. */
export const darkPalette: PaletteOptions = {
  mode: "dark",
  primary: { main: "#ff9d45", dark: "#e57000", light: "#ffb876", contrastText: "#1c1206" },
  secondary: { main: "#9db4c4", contrastText: "#10181d" },
  error: { main: "#ff8f86", contrastText: "#2a0502" },
  warning: { main: "#f5bd4f", contrastText: "#241800" },
  success: { main: "#66c983", contrastText: "#04210d" },
  info: { main: "#8fbfe0", contrastText: "#06202f" },
  background: { default: "#14191d", paper: "#1b2227" },
  text: { primary: "#e4e9ec", secondary: "#a4b0b8", disabled: "#84919a" },
  divider: "#38444c",
  frame: { ...header, headerLine: "#0d1215", selected: "#4a3217", rowHover: "#252e34", strip: "#232b31" },
};
