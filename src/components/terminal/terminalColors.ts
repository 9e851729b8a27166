import type { ITheme } from "@xterm/xterm";

const dark: ITheme = {
  background: "#12171b",
  foreground: "#e4e9ec",
  cursor: "#ff9d45",
  cursorAccent: "#12171b",
  selectionBackground: "#4a3217",
  blue: "#7fb3e0",
  brightBlack: "#8a979f",
};

const light: ITheme = {
  background: "#ffffff",
  foreground: "#1c2429",
  cursor: "#ad5500",
  cursorAccent: "#ffffff",
  selectionBackground: "#fbd9b4",
  black: "#1c2429",
  red: "#b3261e",
  green: "#1e7436",
  yellow: "#8a5a00",
  blue: "#1c5f9e",
  magenta: "#8a2f86",
  cyan: "#0f6b75",
  white: "#52606a",
  brightBlack: "#52606a",
  brightRed: "#b3261e",
  brightGreen: "#1e7436",
  brightYellow: "#8a5a00",
  brightBlue: "#1c5f9e",
  brightMagenta: "#8a2f86",
  brightCyan: "#0f6b75",
  brightWhite: "#1c2429",
};

/** The terminal's colours in the two modes, readable on their background. */
export function terminalColors(mode: "light" | "dark"): ITheme {
  return mode === "dark" ? dark : light;
}
