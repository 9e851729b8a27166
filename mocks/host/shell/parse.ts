import { tokenise } from "./tokens";
import type { Operator, Word } from "./word";

/** One simple command of a list and when it runs: always, or only after success or failure of the one before. */
export interface ListItem {
  readonly when: "always" | "after-success" | "after-failure";
  readonly words: readonly Word[];
}

export type Parsed =
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | { readonly kind: "incomplete"; readonly until: string | undefined }
  /** Bash's wording, without the shell's name before it. */
  | { readonly kind: "error"; readonly message: string };

const MISPLACED = new Set(["then", "fi", "do", "done", "elif", "else", "esac", "}"]);
const COMPOUND = new Set(["if", "while", "until", "for", "case", "select", "function", "{", "!", "[["]);
const WHEN = new Map<string, ListItem["when"]>([
  [";", "always"], ["\n", "always"], ["&&", "after-success"], ["||", "after-failure"],
]);

/** Parses a line (or several) into a list of simple commands; pipes, redirections and compounds are refused. */
export function parse(source: string): Parsed {
  const cut = tokenise(source);
  if (cut.kind === "unsupported") return refused(cut.what);
  if (cut.kind === "incomplete") return cut;
  const items: ListItem[] = [];
  let when: ListItem["when"] = "always";
  let words: Word[] = [];
  for (const token of cut.tokens) {
    if (token.kind === "word") {
      const refusal = words.length === 0 ? reserved(source, token) : undefined;
      if (refusal) return refusal;
      words.push(token);
      continue;
    }
    const next = WHEN.get(token.text);
    if (next === undefined) return otherOperator(token, words.length > 0);
    if (words.length === 0) {
      if (token.text === "\n") continue;
      return unexpected(token.text);
    }
    items.push({ when, words });
    when = next;
    words = [];
  }
  if (words.length > 0) items.push({ when, words });
  else if (when !== "always") return { kind: "incomplete", until: undefined };
  return { kind: "list", items };
}

function reserved(source: string, word: Word): Parsed | undefined {
  const text = source.slice(word.start, word.end);
  if (MISPLACED.has(text)) return unexpected(text);
  return COMPOUND.has(text) ? refused("compound commands") : undefined;
}

function otherOperator({ text }: Operator, afterWords: boolean): Parsed {
  if (/[<>]/.test(text)) return refused("redirections");
  if (text === "(" && !afterWords) return refused("subshells");
  if (!afterWords || !["|", "|&", "&"].includes(text)) return unexpected(text);
  return refused(text === "&" ? "background jobs" : "pipes");
}

function unexpected(text: string): Parsed {
  return { kind: "error", message: `syntax error near unexpected token \`${text}'` };
}

function refused(what: string): Parsed {
  return { kind: "error", message: `${what}: not available on this practice host` };
}
