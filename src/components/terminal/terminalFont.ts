import { createLocalStore } from "../../lib/localStore";

/** How the terminal writes; what is absent is as by default. */
export interface TerminalFont {
  readonly fontFamily?: string;
  /** In px. */
  readonly fontSize?: number;
  /** In px. */
  readonly letterSpacing?: number;
  /** A multiple of the font's own height. */
  readonly lineHeight?: number;
}

export const DEFAULT_FONT = {
  fontFamily: 'ui-monospace, "SFMono-Regular", "Cascadia Mono", Menlo, Consolas, monospace',
  fontSize: 13,
  letterSpacing: 0,
  lineHeight: 1,
} as const satisfies TerminalFont;

/** The least that the terminal can draw. */
export const LEAST = { fontSize: 1, lineHeight: 0.1 } as const;

function parseFont(value: unknown): TerminalFont | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const family = given.get("fontFamily");
  const number = (name: "fontSize" | "letterSpacing" | "lineHeight", least: number) => {
    const found = given.get(name);
    return typeof found === "number" && found >= least && found <= 200 ? { [name]: found } : {};
  };
  return {
    ...(typeof family === "string" && family !== "" ? { fontFamily: family } : {}),
    ...number("fontSize", LEAST.fontSize),
    ...number("letterSpacing", -20),
    ...number("lineHeight", LEAST.lineHeight),
  };
}

/** The terminal's font, kept in this browser. */
export const terminalFont = createLocalStore<TerminalFont>("pac.xterm", parseFont, {});
