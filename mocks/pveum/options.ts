/** What reading options must know of one. */
export interface Option {
  readonly flag: boolean;
  readonly list: boolean;
}

export interface ReadWords {
  /** Option -> value; a flag without a value has an empty one. */
  readonly values: ReadonlyMap<string, string>;
  /** The words that belong to no option. */
  readonly positional: readonly string[];
  /** What cannot be understood, one line each. */
  readonly complaints: readonly string[];
}

const SIGN = /^(?:--|-)(.+)$/s;

/** The options that a name may mean: one in full, or all that start so; case does not count. */
function meant(options: ReadonlyMap<string, Option>, name: string): readonly string[] {
  const names = [...options.keys()].sort();
  const exact = names.filter((option) => option.toLowerCase() === name);
  return exact.length > 0 ? exact : names.filter((option) => option.toLowerCase().startsWith(name));
}

/** Takes the words of a command line apart as PVE's option parser does (pveum.md section 3). */
export function readOptions(words: readonly string[], options: ReadonlyMap<string, Option>): ReadWords {
  const values = new Map<string, string>();
  const positional: string[] = [];
  const complaints: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") {
      positional.push(...words.slice(at + 1));
      break;
    }
    const [, body] = SIGN.exec(word) ?? [];
    if (body === undefined) {
      positional.push(word);
      continue;
    }
    const [, typed = "", given] = /^([^=]*)(?:=(.*))?$/s.exec(body) ?? [];
    const name = typed.toLowerCase();
    const hits = meant(options, name);
    const [hit = ""] = hits;
    const option = options.get(hit);
    if (option === undefined || hits.length > 1) {
      complaints.push(hits.length > 1 ? `Option ${name} is ambiguous (${hits.join(", ")})` : `Unknown option: ${name}`);
      continue;
    }
    let value = given;
    const next = words[at + 1];
    // A flag takes the next word unless it looks like an option, anything else takes it whatever it is.
    if (given === undefined && next !== undefined && !(option.flag && (next === "--" || SIGN.test(next)))) {
      value = next;
      at += 1;
    }
    const missing = value === undefined || (value === "" && given !== undefined);
    if (missing && !option.flag) {
      complaints.push(`Option ${hit} requires an argument`);
      continue;
    }
    const before = values.get(hit);
    values.set(hit, option.list && before !== undefined ? `${before},${value ?? ""}` : (value ?? ""));
  }
  return { values, positional, complaints };
}

/** `1` or `0` for what a flag was given; nothing for any other text. */
export function flagValue(text: string): "1" | "0" | undefined {
  if (text === "" || /^(?:1|on|yes|true)$/i.test(text)) return "1";
  return /^(?:0|off|no|false)$/i.test(text) ? "0" : undefined;
}
