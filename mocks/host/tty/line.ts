/** The line being typed: its code points and the cursor between them. */
export interface Line {
  readonly chars: readonly string[];
  readonly cursor: number;
}

export const EMPTY_LINE: Line = { chars: [], cursor: 0 };

/** The most code points that a line takes, as a Linux tty does. */
export const LONGEST_LINE = 4095;

export function lineText(line: Line): string {
  return line.chars.join("");
}

export function beforeCursor(line: Line): string {
  return line.chars.slice(0, line.cursor).join("");
}

/** A line with the cursor at its end. */
export function lineOf(text: string): Line {
  const chars = [...text].slice(0, LONGEST_LINE);
  return { chars, cursor: chars.length };
}

/** Inserts at the cursor; undefined when the line is full. */
export function insert(line: Line, text: string): Line | undefined {
  const added = [...text];
  if (line.chars.length + added.length > LONGEST_LINE) return undefined;
  return { chars: line.chars.toSpliced(line.cursor, 0, ...added), cursor: line.cursor + added.length };
}

/** Removes what lies between the cursor and another place; says what was removed. */
export function cutTo(line: Line, other: number): { readonly line: Line; readonly cut: string } {
  const start = Math.max(0, Math.min(line.cursor, other));
  const end = Math.min(line.chars.length, Math.max(line.cursor, other));
  return {
    line: { chars: line.chars.toSpliced(start, end - start), cursor: start },
    cut: line.chars.slice(start, end).join(""),
  };
}

export function moveTo(line: Line, cursor: number): Line {
  return { ...line, cursor: Math.max(0, Math.min(line.chars.length, cursor)) };
}

const BLANK = /^\s$/u;
const WORD = /^[\p{L}\p{N}]$/u;

/** The start of the word before the cursor; words end at blanks. */
export function blankWordStart(line: Line): number {
  return scan(line, -1, (char) => !BLANK.test(char));
}

/** The start of the word before the cursor; words are letters and digits. */
export function wordStart(line: Line): number {
  return scan(line, -1, (char) => WORD.test(char));
}

/** The end of the word after the cursor; words are letters and digits. */
export function wordEnd(line: Line): number {
  return scan(line, 1, (char) => WORD.test(char));
}

function scan(line: Line, step: 1 | -1, inWord: (char: string) => boolean): number {
  let at = line.cursor;
  const next = () => line.chars[step > 0 ? at : at - 1];
  for (let char = next(); char !== undefined && !inWord(char); char = next()) at += step;
  for (let char = next(); char !== undefined && inWord(char); char = next()) at += step;
  return at;
}

/** Swaps the two characters before the cursor, moving it on, as Ctrl-T does. */
export function transpose(line: Line): Line {
  const at = Math.min(line.cursor, line.chars.length - 1);
  const [left, right] = [line.chars[at - 1], line.chars[at]];
  if (left === undefined || right === undefined) return line;
  return { chars: line.chars.toSpliced(at - 1, 2, right, left), cursor: at + 1 };
}
