import { realmsOf } from "../access/realms";
import type { CompletionContext } from "../host/shell/command";
import { wordsStartingWith } from "../host/shell/completion";
import type { Candidate } from "../host/tty/completing";
import { modelOf } from "../server/modelOf";
import type { WorldState } from "../store/state";
import { optionsOf } from "./commandLine";
import { choicesOf } from "./fieldText";
import { below, completeWord, nextWords, type Tool } from "./resolve";

/** Ids that a parameter may take now. */
function idsFor(name: string, state: WorldState): Iterable<string> {
  const model = modelOf(state);
  switch (name) {
    case "userid":
    case "username":
    case "users":
      return model.users.keys();
    case "groupid":
    case "groups":
      return model.groups.keys();
    case "roleid":
    case "roles":
      return model.roles.keys();
    case "poolid":
      return model.pools.keys();
    case "realm":
      return realmsOf(state).keys();
    default:
      return [];
  }
}

/** What may stand at the cursor: sub-commands, options, and values where they are known (pveum.md section 6.11). */
export function completeTool(
  { rows }: Tool,
  { words, word }: Pick<CompletionContext, "words" | "word">,
  state: WorldState,
): readonly Candidate[] {
  let at: readonly string[] = [];
  let row = rows.find(({ alias }) => alias !== undefined && alias === words[0]);
  for (const typed of row === undefined ? words : []) {
    const [hit, second] = completeWord(nextWords(rows, at), typed);
    if (hit === undefined || second !== undefined) return [];
    at = [...at, hit];
    row = below(rows, at).find((candidate) => candidate.words.length === at.length);
    if (row !== undefined) break;
  }
  if (row === undefined) return wordsStartingWith(word, nextWords(rows, at));
  const options = optionsOf(row);
  const names = Object.keys(options).filter((name) => row.hidden[name] === undefined);
  const valuesOf = (name: string): Iterable<string> => {
    const field = options[name];
    if (field?.type === "boolean") return ["0", "1"];
    const choices = field === undefined ? [] : choicesOf(field);
    return choices.length > 0 ? choices : idsFor(name, state);
  };
  const rest = words.slice(row.alias === words[0] ? 1 : row.words.length);
  const [, typedName] = /^--?(.+)$/.exec(rest.at(-1) ?? "") ?? [];
  const [named, ambiguous] = typedName === undefined ? [] : completeWord(names, typedName);
  if (named !== undefined && ambiguous === undefined) return wordsStartingWith(word, valuesOf(named));
  if (word.startsWith("-")) return wordsStartingWith(word, names.map((name) => `--${name}`));
  if (row.args[0]?.rest === true) return wordsStartingWith(word, nextWords(rows, []));
  const argument = row.args[rest.findIndex((part) => part.startsWith("-")) < 0 ? rest.length : row.args.length];
  return wordsStartingWith(word, argument === undefined ? names.map((name) => `--${name}`) : valuesOf(argument.name));
}
