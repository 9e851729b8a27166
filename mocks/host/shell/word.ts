/** A piece of a word as typed. */
export type WordPart =
  | { readonly kind: "text"; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "variable"; readonly name: string; readonly quoted: boolean };

/** A word before expansion, with its place in the line (UTF-16 units). */
export interface Word {
  readonly kind: "word";
  readonly parts: readonly WordPart[];
  readonly start: number;
  readonly end: number;
}

/** What separates words: `;`, `&&`, `||`, a newline, and the operators that this shell only recognises. */
export interface Operator {
  readonly kind: "operator";
  readonly text: string;
  readonly start: number;
}

export type Token = Word | Operator;
