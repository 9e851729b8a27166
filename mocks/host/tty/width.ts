const ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|[\ufe00-\ufe0f])$/u;

/** First and last code point of the ranges that a terminal draws two columns wide. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf],
  [0xa960, 0xa97f], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];

/** Columns that one code point takes on the screen: 0, 1 or 2. */
export function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (ZERO_WIDTH.test(char)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns of a whole text. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** A place on the screen, counted from the row and column where the prompt starts. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/**
 * Where the cursor stands after the text; a full row counts as the start of the next one.
 * `from` is where the text starts.
 */
export function placeAfter(text: Iterable<string>, cols: number, from: Place = { row: 0, col: 0 }): Place {
  let { row, col } = from;
  for (const char of text) {
    const width = charWidth(char);
    if (col + width > cols) {
      row += 1;
      col = 0;
    }
    col += width;
  }
  return col >= cols ? { row: row + 1, col: 0 } : { row, col };
}
