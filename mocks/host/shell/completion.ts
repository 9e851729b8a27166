import { lookUp, mayUse } from "../files/lookup";
import { absolutePath } from "../files/paths";
import type { HostState } from "../state";
import type { Candidate, Completion } from "../tty/completing";
import type { Command, CompletionContext } from "./command";
import { isInPath } from "./find";
import type { Shell } from "./shell";

/** Candidates for plain words: those that start with what is typed, in order, each followed by a space. */
export function wordsStartingWith(typed: string, words: Iterable<string>): readonly Candidate[] {
  return [...new Set(words)]
    .filter((word) => word.startsWith(typed))
    .sort()
    .map((word) => ({ word, tail: " ", label: word }));
}

/** Completes the word before the cursor: a command first, then what the command offers, or file names. */
export function completeLine(
  before: string,
  shell: Shell,
  state: HostState,
  commands: ReadonlyMap<string, Command>,
): Completion {
  const start = Math.max(before.lastIndexOf(";"), before.lastIndexOf("&"), before.lastIndexOf("|")) + 1;
  const from = Math.max(start, before.search(/[^ \t]*$/));
  const word = before.slice(from);
  const [name, ...words] = before.slice(start, from).split(/[ \t]+/).filter((part) => part !== "");
  if (name === undefined) {
    const names = [...commands.values()].filter((command) => isInPath(shell, command)).map((command) => command.name);
    return { from, candidates: word.includes("/") ? fileNames(word, shell, state) : wordsStartingWith(word, names) };
  }
  const context: CompletionContext = { state, shell, commands, words, word };
  const offered = commands.get(name)?.complete?.(context);
  return { from, candidates: offered ?? fileNames(word, shell, state) };
}

function fileNames(word: string, shell: Shell, state: HostState): readonly Candidate[] {
  const cut = word.lastIndexOf("/") + 1;
  const [directory, typed] = [word.slice(0, cut), word.slice(cut)];
  const home = shell.env.get("HOME") ?? "/";
  const path = absolutePath(directory.replace(/^~(?=\/)/u, home) || ".", shell.cwd);
  const found = lookUp(state, shell.account, path);
  if (found.kind !== "found" || found.node.kind !== "directory") return [];
  if (!mayUse(state, shell.account, found.node, 4)) return [];
  return [...found.node.entries]
    .filter(([name]) => name.startsWith(typed) && (typed !== "" || !name.startsWith(".")))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, node]) => {
      const isDirectory = node.kind !== "file";
      return { word: directory + name, tail: isDirectory ? "/" : " ", label: isDirectory ? `${name}/` : name };
    });
}
