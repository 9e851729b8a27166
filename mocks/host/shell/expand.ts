import { accountNamed } from "../accounts";
import type { HostState } from "../state";
import type { Shell } from "./shell";
import type { Word, WordPart } from "./word";

const ASSIGNMENT = /^([A-Za-z_]\w*)=/;

/** A variable's value, special ones included; unset ones are empty. */
function valueOf(shell: Shell, name: string): string {
  switch (name) {
    case "?": return String(shell.status);
    case "$": return String(shell.pid);
    case "#": return "0";
    case "0": return shell.name;
    default: return shell.env.get(name) ?? "";
  }
}

/** The name of the variable that a word assigns to, as in `LANG=C`. */
export function assignedName(word: Word): string | undefined {
  const [first] = word.parts;
  return first?.kind === "text" && !first.quoted ? ASSIGNMENT.exec(first.text)?.[1] : undefined;
}

/** One word without field splitting: variables and a leading tilde replaced, quotes gone. */
export function expandWhole(shell: Shell, state: HostState, parts: readonly WordPart[]): string {
  return withTilde(shell, state, parts)
    .map((part) => (part.kind === "text" ? part.text : valueOf(shell, part.name)))
    .join("");
}

/** The words that a command gets: unquoted variables are split at blanks and may vanish. */
export function expandWords(shell: Shell, state: HostState, words: readonly Word[]): readonly string[] {
  return words.flatMap((word) => fields(shell, withTilde(shell, state, word.parts)));
}

function fields(shell: Shell, parts: readonly WordPart[]): readonly string[] {
  const done: string[] = [];
  let current: string | undefined;
  for (const part of parts) {
    if (part.kind === "text") {
      current = (current ?? "") + part.text;
    } else if (part.quoted) {
      current = (current ?? "") + valueOf(shell, part.name);
    } else {
      const [head = "", ...rest] = valueOf(shell, part.name).split(/[ \t\n]+/);
      if (head !== "") current = (current ?? "") + head;
      for (const piece of rest) {
        if (current !== undefined) done.push(current);
        current = piece === "" ? undefined : piece;
      }
    }
  }
  return current === undefined ? done : [...done, current];
}

function withTilde(shell: Shell, state: HostState, parts: readonly WordPart[]): readonly WordPart[] {
  const [first, ...rest] = parts;
  const match = first?.kind === "text" && !first.quoted ? /^~([^/]*)(\/.*)?$/u.exec(first.text) : null;
  if (!match || (match[2] === undefined && rest.length > 0)) return parts;
  const [, user = "", tail = ""] = match;
  const home = user === "" ? shell.env.get("HOME") : accountNamed(state, user)?.home;
  return home === undefined ? parts : [{ kind: "text", text: home + tail, quoted: true }, ...rest];
}
