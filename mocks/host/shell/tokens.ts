import type { Token, Word, WordPart } from "./word";

export type Tokens =
  | { readonly kind: "tokens"; readonly tokens: readonly Token[] }
  /** The line goes on: an open quote (`until` names it) or a backslash at the end. */
  | { readonly kind: "incomplete"; readonly until: string | undefined }
  /** Something that bash knows and this shell does not. */
  | { readonly kind: "unsupported"; readonly what: string };

const OPERATOR = /^(?:;;|&&|\|\||\|&|>>|<<|&>|[;&|()<>\n])/;
const VARIABLE = /^\$(?:([A-Za-z_]\w*|[?$#0-9])|\{([A-Za-z_]\w*|[?$#0-9])\})/;
const PLAIN = /^[^ \t\n;&|()<>"'\\$`]+/u;
const PLAIN_IN_DOUBLE_QUOTES = /^[^"\\$`]+/;

/** Cuts a command line into words and operators by bash's quoting rules, comments left out. */
export function tokenise(source: string): Tokens {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const operator = OPERATOR.exec(rest)?.[0];
    if (operator !== undefined) {
      tokens.push({ kind: "operator", text: operator, start: at });
      at += operator.length;
    } else if (/^[ \t]/.test(rest)) {
      at += 1;
    } else if (rest.startsWith("#")) {
      const end = rest.indexOf("\n");
      at = end < 0 ? source.length : at + end;
    } else {
      const word = readWord(source, at);
      if (word.kind !== "word") return word;
      at = word.end;
      if (word.parts.length > 0) tokens.push(word);
    }
  }
  return { kind: "tokens", tokens };
}

type Cut<T> = T | Exclude<Tokens, { readonly kind: "tokens" }>;

function readWord(source: string, start: number): Cut<Word> {
  const parts: WordPart[] = [];
  let at = start;
  while (at < source.length) {
    const rest = source.slice(at);
    const plain = PLAIN.exec(rest)?.[0];
    if (plain !== undefined) {
      parts.push({ kind: "text", text: plain, quoted: false });
      at += plain.length;
    } else if (rest.startsWith("\\")) {
      const next = [...rest.slice(1, 3)][0];
      if (next === undefined) return { kind: "incomplete", until: undefined };
      if (next !== "\n") parts.push({ kind: "text", text: next, quoted: true });
      at += 1 + next.length;
    } else if (rest.startsWith("'")) {
      const end = source.indexOf("'", at + 1);
      if (end < 0) return { kind: "incomplete", until: "'" };
      parts.push({ kind: "text", text: source.slice(at + 1, end), quoted: true });
      at = end + 1;
    } else if (rest.startsWith('"')) {
      const quoted = readDoubleQuotes(source, at + 1);
      if (quoted.kind !== "quoted") return quoted;
      parts.push(...quoted.parts);
      at = quoted.end;
    } else if (rest.startsWith("$") || rest.startsWith("`")) {
      const dollar = readDollar(rest, false);
      if (dollar.kind === "unsupported") return dollar;
      parts.push(dollar.part);
      at += dollar.length;
    } else break;
  }
  return { kind: "word", parts, start, end: at };
}

interface Quoted {
  readonly kind: "quoted";
  readonly parts: readonly WordPart[];
  readonly end: number;
}

function readDoubleQuotes(source: string, start: number): Cut<Quoted> {
  const parts: WordPart[] = [{ kind: "text", text: "", quoted: true }];
  let at = start;
  while (at < source.length) {
    const rest = source.slice(at);
    if (rest.startsWith('"')) return { kind: "quoted", parts, end: at + 1 };
    const plain = PLAIN_IN_DOUBLE_QUOTES.exec(rest)?.[0];
    if (plain !== undefined) {
      parts.push({ kind: "text", text: plain, quoted: true });
      at += plain.length;
    } else if (rest.startsWith("\\")) {
      const next = rest[1];
      if (next === undefined) break;
      const special = '"\\$`'.includes(next);
      const text = special ? next : `\\${next}`;
      if (next !== "\n") parts.push({ kind: "text", text, quoted: true });
      at += 2;
    } else {
      const dollar = readDollar(rest, true);
      if (dollar.kind === "unsupported") return dollar;
      parts.push(dollar.part);
      at += dollar.length;
    }
  }
  return { kind: "incomplete", until: '"' };
}

type Dollar =
  | { readonly kind: "part"; readonly part: WordPart; readonly length: number }
  | { readonly kind: "unsupported"; readonly what: string };

function readDollar(rest: string, quoted: boolean): Dollar {
  const match = VARIABLE.exec(rest);
  const name = match?.[1] ?? match?.[2];
  if (match && name !== undefined) {
    return { kind: "part", part: { kind: "variable", name, quoted }, length: match[0].length };
  }
  if (rest.startsWith("`") || rest.startsWith("$(")) return { kind: "unsupported", what: "command substitution" };
  if (rest.startsWith("${")) return { kind: "unsupported", what: "this kind of parameter expansion" };
  return { kind: "part", part: { kind: "text", text: "$", quoted }, length: 1 };
}
