import { inColumns } from "./columns";
import { tabEffect, type Completion } from "./completing";
import { createDrawing } from "./drawing";
import type { Key, KeyName } from "./keys";
import {
  beforeCursor, blankWordStart, cutTo, EMPTY_LINE, insert, lineOf, lineText, moveTo, transpose, wordEnd, wordStart,
  type Line,
} from "./line";
import { createRecall } from "./recall";

/** How a line is asked for. */
export interface ReadOptions {
  readonly prompt: string;
  /** False hides what is typed (passwords); `stars` shows a star for each, unless Tab or backspace comes first. */
  readonly echo: boolean | "stars";
  /** Earlier lines, oldest first; without it the arrow keys do nothing. */
  readonly history?: readonly string[];
  readonly complete?: (before: string) => Completion;
}

export type ReadResult =
  | { readonly kind: "line"; readonly text: string }
  /** Ctrl-C. */
  | { readonly kind: "interrupt" }
  /** Ctrl-D on an empty line. */
  | { readonly kind: "end-of-file" };

/** The line editor for one line, in the manner of bash: give it keys until it has a result. */
export interface LineReader {
  start(): void;
  key(key: Key): ReadResult | undefined;
}

type EditKey = Exclude<KeyName, "enter" | "interrupt" | "end-of-file">;

const BELL = "\x07";

export function createLineReader(
  options: ReadOptions,
  screen: { readonly cols: () => number; readonly output: (text: string) => void },
): LineReader {
  let { echo } = options;
  const drawing = createDrawing(options.prompt, screen.cols, screen.output);
  const recall = createRecall(options.history ?? []);
  let line: Line = EMPTY_LINE;
  let killed = "";
  let tabs = 0;

  const bell = () => screen.output(BELL);

  function set(next: Line | undefined): void {
    if (!next) return bell();
    line = next;
    if (echo !== false) drawing.redraw(shown(line));
  }

  function shown(real: Line): Line {
    return echo === "stars" ? { ...real, chars: real.chars.map(() => "*") } : real;
  }

  function type(text: string): void {
    const atEnd = line.cursor === line.chars.length;
    const next = insert(line, text);
    if (!next || !atEnd) return set(next);
    line = next;
    if (echo !== false) drawing.append(shown(line), echo === "stars" ? "*" : text);
  }

  function kill(to: number, keep: boolean): void {
    const result = cutTo(line, to);
    if (keep && result.cut !== "") killed = result.cut;
    set(result.line);
  }

  function fromHistory(text: string | undefined): void {
    if (text !== undefined) set(lineOf(text));
  }

  function tab(): void {
    if (!options.complete) return;
    const before = beforeCursor(line);
    const effect = tabEffect(before, options.complete(before));
    if (effect.kind === "replace") {
      tabs = 0;
      const cut = cutTo(line, [...before.slice(0, effect.from)].length);
      return set(insert(cut.line, effect.text));
    }
    if (effect.kind === "nothing" || tabs === 1) return bell();
    drawing.leave();
    screen.output(inColumns(effect.labels, screen.cols()).replaceAll("\n", "\r\n"));
    drawing.begin();
    set(line);
  }

  function edit(name: EditKey): void {
    if (echo === "stars" && line.chars.length === 0 && (name === "tab" || name === "backspace")) echo = false;
    switch (name) {
      case "tab": return tab();
      case "clear-screen": return drawing.clearScreen();
      case "backspace": return line.cursor > 0 ? kill(line.cursor - 1, false) : undefined;
      case "delete": return kill(line.cursor + 1, false);
      case "left": return set(moveTo(line, line.cursor - 1));
      case "right": return set(moveTo(line, line.cursor + 1));
      case "home": return set(moveTo(line, 0));
      case "end": return set(moveTo(line, line.chars.length));
      case "word-left": return set(moveTo(line, wordStart(line)));
      case "word-right": return set(moveTo(line, wordEnd(line)));
      case "kill-to-end": return kill(line.chars.length, true);
      case "kill-to-start": return kill(0, true);
      case "kill-word": return kill(blankWordStart(line), true);
      case "kill-word-forward": return kill(wordEnd(line), true);
      case "yank": return set(insert(line, killed));
      case "transpose": return set(transpose(line));
      case "up": return fromHistory(options.history && recall.older(lineText(line)));
      case "down": return fromHistory(options.history && recall.newer(lineText(line)));
    }
  }

  function press(name: KeyName): ReadResult | undefined {
    if (name === "enter") {
      drawing.leave();
      return { kind: "line", text: lineText(line) };
    }
    if (name === "interrupt") {
      drawing.leave("^C");
      return { kind: "interrupt" };
    }
    if (name !== "end-of-file") edit(name);
    else if (line.chars.length === 0) return { kind: "end-of-file" };
    else edit("delete");
    return undefined;
  }

  return {
    start: () => drawing.begin(),
    key(key) {
      tabs = key.kind === "press" && key.name === "tab" ? tabs + 1 : 0;
      if (key.kind === "press") return press(key.name);
      type(key.text);
      return undefined;
    },
  };
}
