import { LEAST, type TerminalFont } from "../../components/terminal/terminalFont";
import type { Text } from "../../i18n/catalogue";

/** The form of the terminal's font; an empty field is as by default. */
export interface FontValues {
  readonly fontFamily: string;
  readonly fontSize: number | undefined;
  readonly letterSpacing: number | undefined;
  readonly lineHeight: number | undefined;
}

const MOST = 200;

export function fontValues(font: TerminalFont): FontValues {
  const { fontFamily = "", fontSize, letterSpacing, lineHeight } = font;
  return { fontFamily, fontSize, letterSpacing, lineHeight };
}

/** Faults in words, by field (gui.md section 2.4: a whole size of at least 1, a line height of at least 0.1). */
export function fontFaults(values: FontValues, t: Text<"settings">): Partial<Record<keyof FontValues, string>> {
  const { fontSize, letterSpacing, lineHeight } = values;
  const between = (value: number | undefined, least: number) => value === undefined || (value >= least && value <= MOST);
  const whole = fontSize === undefined || Number.isInteger(fontSize);
  return {
    ...(between(fontSize, LEAST.fontSize) && whole ? {} : { fontSize: t("sizeFault") }),
    ...(between(letterSpacing, -20) ? {} : { letterSpacing: t("spacingFault") }),
    ...(between(lineHeight, LEAST.lineHeight) ? {} : { lineHeight: t("heightFault") }),
  };
}

/** What is kept: only the fields that say something. */
export function fontOf({ fontFamily, fontSize, letterSpacing, lineHeight }: FontValues): TerminalFont {
  return {
    ...(fontFamily.trim() !== "" && { fontFamily: fontFamily.trim() }),
    ...(fontSize !== undefined && { fontSize }),
    ...(letterSpacing !== undefined && { letterSpacing }),
    ...(lineHeight !== undefined && { lineHeight }),
  };
}
