/** One way to finish the word before the cursor. */
export interface Candidate {
  /** The whole word that replaces the typed part. */
  readonly word: string;
  /** What follows when it is the only one: a space, `/` for a directory, or nothing. */
  readonly tail: string;
  /** What the list of choices shows. */
  readonly label: string;
}

/** What Tab found: the candidates and where, in the text before the cursor, their word starts (UTF-16 units). */
export interface Completion {
  readonly from: number;
  readonly candidates: readonly Candidate[];
}

/** What Tab does: insert text after dropping the typed word, or show the choices. */
export type TabEffect =
  | { readonly kind: "replace"; readonly from: number; readonly text: string }
  | { readonly kind: "list"; readonly labels: readonly string[] }
  | { readonly kind: "nothing" };

/** Decides what a Tab does with the candidates, as readline does: the only one, else the common start, else a list. */
export function tabEffect(before: string, { from, candidates }: Completion): TabEffect {
  const [first] = candidates;
  if (!first) return { kind: "nothing" };
  if (candidates.length === 1) return { kind: "replace", from, text: first.word + first.tail };
  const common = candidates.map(({ word }) => word).reduce(commonStart);
  if (common.length > before.length - from) return { kind: "replace", from, text: common };
  return { kind: "list", labels: candidates.map(({ label }) => label) };
}

function commonStart(left: string, right: string): string {
  const [a, b] = [[...left], [...right]];
  const end = a.findIndex((char, index) => char !== b[index]);
  return end < 0 ? left : a.slice(0, end).join("");
}
