import type { Command } from "../shell/command";

const ESCAPES = new Map([["\\n", "\n"], ["\\t", "\t"], ["\\\\", "\\"]]);

/** bash's `echo [-neE] [WORD]...`; `-e` knows `\n`, `\t` and `\\`. */
export const echo: Command = {
  name: "echo",
  where: "builtin",
  usage: "echo [-n] [-e] [WORD]...",
  async run({ args, print }) {
    const first = args.findIndex((arg) => !/^-[neE]+$/.test(arg));
    const options = (first < 0 ? args : args.slice(0, first)).join("");
    const text = (first < 0 ? [] : args.slice(first)).join(" ");
    const shown = options.includes("e") ? text.replace(/\\[nt\\]/g, (found) => ESCAPES.get(found) ?? found) : text;
    print(options.includes("n") ? shown : `${shown}\n`);
    return 0;
  },
};
