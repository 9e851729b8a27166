import { createKeyParser, type Key } from "./keys";
import { createLineReader, type LineReader, type ReadOptions, type ReadResult } from "./reader";

/** Thrown into whatever waits for a line when the other end of the terminal goes away. */
export class HangUp extends Error {
  override readonly name = "HangUp";
}

const MOST_TYPED_AHEAD = 100_000;

/** The terminal line between the keyboard and the programs: one reader at a time, the rest is typed ahead. */
export interface Tty {
  /** Raw keystrokes. */
  readonly input: (text: string) => void;
  readonly resize: (cols: number, rows: number) => void;
  readonly cols: () => number;
  /** Writes text; a newline becomes CR LF. */
  readonly print: (text: string) => void;
  /** Asks for one line; rejects with {@link HangUp}. */
  readonly readLine: (options: ReadOptions) => Promise<ReadResult>;
  readonly hangup: () => void;
  /** Resolves as soon as a reader waits and nothing typed is left, or the line is cut. */
  readonly idle: () => Promise<void>;
}

interface Waiting {
  readonly reader: LineReader;
  readonly resolve: (result: ReadResult) => void;
  readonly reject: (error: Error) => void;
}

export function createTty(output: (text: string) => void): Tty {
  const parse = createKeyParser();
  const queue: Key[] = [];
  let waiting: Waiting | undefined;
  let gone = false;
  let cols = 80;
  let idlers: (() => void)[] = [];

  const write = (text: string) => {
    if (!gone && text !== "") output(text);
  };

  function pump(): void {
    let taken = 0;
    while (waiting && taken < queue.length) {
      const key = queue[taken++];
      const result = key && waiting.reader.key(key);
      if (!result) continue;
      const { resolve } = waiting;
      waiting = undefined;
      resolve(result);
    }
    queue.splice(0, taken);
    if (gone || waiting) {
      const ready = idlers;
      idlers = [];
      for (const resolve of ready) resolve();
    }
  }

  return {
    input(text) {
      if (gone) return;
      const room = Math.max(0, MOST_TYPED_AHEAD - queue.length);
      for (const key of parse(text).slice(0, room)) queue.push(key);
      pump();
    },
    resize(nextCols) {
      if (Number.isInteger(nextCols) && nextCols > 0) cols = nextCols;
    },
    cols: () => cols,
    print: (text) => write(text.replace(/\r?\n/g, "\r\n")),
    readLine(options) {
      return new Promise((resolve, reject) => {
        if (gone) return reject(new HangUp());
        const reader = createLineReader(options, { cols: () => cols, output: write });
        waiting = { reader, resolve, reject };
        reader.start();
        pump();
      });
    },
    hangup() {
      if (gone) return;
      gone = true;
      queue.length = 0;
      waiting?.reject(new HangUp());
      waiting = undefined;
      pump();
    },
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        pump();
      }),
  };
}
