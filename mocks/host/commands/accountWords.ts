import type { CompletionContext } from "../shell/command";
import { wordsStartingWith } from "../shell/completion";
import type { Candidate } from "../tty/completing";

/** Completes the names of the host's accounts, for commands that take one. */
export function accountWords({ state, word }: CompletionContext): readonly Candidate[] {
  return wordsStartingWith(word, state.accounts.map(({ name }) => name));
}
