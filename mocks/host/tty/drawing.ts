import { EMPTY_LINE, type Line } from "./line";
import { charWidth, placeAfter, type Place } from "./width";

/** Draws a prompt and the line behind it, over as many rows as it needs, and keeps track of the cursor's row. */
export interface Drawing {
  /** Writes the prompt on a fresh row. */
  begin(): void;
  /** Redraws after any change. */
  redraw(line: Line): void;
  /** Writes one character that was added at the end: no redraw needed. */
  append(line: Line, char: string): void;
  /** Leaves the line: the cursor goes to the start of the row below it, after an optional mark such as `^C`. */
  leave(mark?: string): void;
  clearScreen(): void;
}

export function createDrawing(prompt: string, cols: () => number, output: (text: string) => void): Drawing {
  const promptChars = [...prompt];
  let drawn = EMPTY_LINE;
  let width = cols();
  let cursor: Place = { row: 0, col: 0 };
  let end = cursor;

  // A terminal stays on a full row until the next character comes: a space and CR carry the cursor over.
  const fill = (text: string, col: number) => (text !== "" && col === 0 ? `${text} \r` : text);

  function measure(): void {
    width = cols();
    cursor = placeAfter([...promptChars, ...drawn.chars.slice(0, drawn.cursor)], width);
    end = placeAfter(drawn.chars.slice(drawn.cursor), width, cursor);
  }

  /** A terminal that changed its size has wrapped the drawn line anew. */
  function keepUp(): void {
    if (width !== cols()) measure();
  }

  function draw(line: Line): string {
    drawn = line;
    measure();
    const text = fill(prompt + line.chars.join(""), end.col);
    if (line.cursor === line.chars.length) return text;
    const up = end.row > cursor.row ? `\x1b[${end.row - cursor.row}A` : "";
    return `${text}${up}\r${cursor.col > 0 ? `\x1b[${cursor.col}C` : ""}`;
  }

  return {
    begin() {
      output(draw(EMPTY_LINE));
    },
    redraw(line) {
      keepUp();
      output(`${cursor.row > 0 ? `\x1b[${cursor.row}A` : ""}\r\x1b[J${draw(line)}`);
    },
    append(line, char) {
      keepUp();
      drawn = line;
      end = placeAfter([char], width, end);
      cursor = end;
      output(charWidth(char) === 0 ? char : fill(char, end.col));
    },
    leave(mark = "") {
      keepUp();
      output(`${end.row > cursor.row ? `\x1b[${end.row - cursor.row}B` : ""}${mark}\r\n`);
    },
    clearScreen() {
      output(`\x1b[H\x1b[2J${draw(drawn)}`);
    },
  };
}
