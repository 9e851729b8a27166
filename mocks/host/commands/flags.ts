import type { CommandContext } from "../shell/command";

export type Flags =
  | { readonly kind: "flags"; readonly flags: ReadonlySet<string>; readonly operands: readonly string[] }
  /** Already answered: end with this status. */
  | { readonly kind: "done"; readonly status: number };

/** What a command of the coreutils kind accepts. */
export interface FlagSpec {
  /** One letter each. */
  readonly short: string;
  /** Long names and the letter that they stand for. */
  readonly long?: ReadonlyMap<string, string>;
  readonly usage: string;
  /** Exit status for a wrong option; 1 unless told. */
  readonly failure?: number;
}

/** Splits the arguments into flags and operands; answers `--help` and wrong options as coreutils do. */
export function readFlags({ name, args, print }: CommandContext, spec: FlagSpec): Flags {
  const flags = new Set<string>();
  const operands: string[] = [];
  const fail = (what: string): Flags => {
    print(`${name}: ${what}\nTry '${name} --help' for more information.\n`);
    return { kind: "done", status: spec.failure ?? 1 };
  };
  let ended = false;
  for (const arg of args) {
    if (ended || arg === "-" || !arg.startsWith("-")) {
      operands.push(arg);
    } else if (arg === "--") {
      ended = true;
    } else if (arg === "--help") {
      print(`Usage: ${spec.usage}\n`);
      return { kind: "done", status: 0 };
    } else if (arg.startsWith("--")) {
      const letter = spec.long?.get(arg.slice(2));
      if (letter === undefined) return fail(`unrecognized option '${arg}'`);
      flags.add(letter);
    } else {
      for (const letter of arg.slice(1)) {
        if (!spec.short.includes(letter)) return fail(`invalid option -- '${letter}'`);
        flags.add(letter);
      }
    }
  }
  return { kind: "flags", flags, operands };
}
