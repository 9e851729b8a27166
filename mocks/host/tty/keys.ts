/** The keys that the line editor knows by name. */
export type KeyName =
  | "enter" | "backspace" | "delete" | "tab" | "interrupt" | "end-of-file" | "clear-screen"
  | "left" | "right" | "up" | "down" | "home" | "end" | "word-left" | "word-right"
  | "kill-to-end" | "kill-to-start" | "kill-word" | "kill-word-forward" | "yank" | "transpose";

export type Key =
  /** One printable code point. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "press"; readonly name: KeyName };

const CONTROL = new Map<string, KeyName>([
  ["\x01", "home"], ["\x02", "left"], ["\x03", "interrupt"], ["\x04", "end-of-file"], ["\x05", "end"],
  ["\x06", "right"], ["\x08", "backspace"], ["\t", "tab"], ["\n", "enter"], ["\x0b", "kill-to-end"],
  ["\x0c", "clear-screen"], ["\r", "enter"], ["\x0e", "down"], ["\x10", "up"], ["\x14", "transpose"],
  ["\x15", "kill-to-start"], ["\x17", "kill-word"], ["\x19", "yank"], ["\x7f", "backspace"],
]);

const SEQUENCES = new Map<string, KeyName>([
  ["[A", "up"], ["[B", "down"], ["[C", "right"], ["[D", "left"], ["[H", "home"], ["[F", "end"],
  ["OA", "up"], ["OB", "down"], ["OC", "right"], ["OD", "left"], ["OH", "home"], ["OF", "end"],
  ["[1~", "home"], ["[7~", "home"], ["[4~", "end"], ["[8~", "end"], ["[3~", "delete"],
  ["[1;5C", "word-right"], ["[1;5D", "word-left"], ["[1;3C", "word-right"], ["[1;3D", "word-left"],
  ["b", "word-left"], ["f", "word-right"], ["d", "kill-word-forward"], ["\x7f", "kill-word"], ["\x08", "kill-word"],
]);

const LONGEST_SEQUENCE = 64;

/** What follows ESC: still growing, complete, or no sequence at all. */
function isComplete(sequence: string): boolean {
  if (sequence.startsWith("[")) return sequence.length > 1 && /[@-~]$/.test(sequence);
  if (sequence.startsWith("O")) return sequence.length > 1;
  return sequence.length > 0;
}

/**
 * Turns what a terminal sends into keys. Sequences may be cut anywhere between two calls; unknown sequences,
 * bracketed-paste marks and unprintable characters vanish; CR LF counts as one Enter.
 */
export function createKeyParser(): (text: string) => readonly Key[] {
  let escape: string | undefined;
  let afterReturn = false;

  function feed(char: string): Key | undefined {
    const secondHalf = afterReturn && char === "\n";
    afterReturn = char === "\r";
    if (char === "\x03" || (char === "\x1b" && escape !== "")) {
      escape = char === "\x1b" ? "" : undefined;
      return char === "\x03" ? { kind: "press", name: "interrupt" } : undefined;
    }
    if (escape !== undefined) {
      const sequence = escape + char;
      const done = isComplete(sequence);
      escape = done || sequence.length > LONGEST_SEQUENCE ? undefined : sequence;
      const name = done ? SEQUENCES.get(sequence) : undefined;
      return name ? { kind: "press", name } : undefined;
    }
    const name = CONTROL.get(char);
    if (name) return secondHalf ? undefined : { kind: "press", name };
    return isPrintable(char) ? { kind: "text", text: char } : undefined;
  }

  return (text) => {
    const keys: Key[] = [];
    for (const char of text) {
      const key = feed(char);
      if (key) keys.push(key);
    }
    return keys;
  };
}

/** False for C0 and C1 controls and for marks that reorder or hide text on the screen. */
function isPrintable(char: string): boolean {
  return !/[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u.test(char);
}
