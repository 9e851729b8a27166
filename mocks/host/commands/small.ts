import type { Command } from "../shell/command";
import { wordsStartingWith } from "../shell/completion";
import { isInPath } from "../shell/find";

/** The commands of a line or two. */
export const clear: Command = {
  name: "clear",
  where: "/usr/bin",
  usage: "clear",
  complete: () => [],
  async run({ print }) {
    print("\x1b[H\x1b[2J\x1b[3J");
    return 0;
  },
};

export const trueCommand: Command = { name: "true", where: "builtin", usage: "true", run: async () => 0 };

export const falseCommand: Command = { name: "false", where: "builtin", usage: "false", run: async () => 1 };

export const man: Command = {
  name: "man",
  where: "/usr/bin",
  usage: "man NAME",
  complete: ({ commands, word }) => wordsStartingWith(word, commands.keys()),
  async run({ args, print }) {
    const [name] = args;
    print(
      name === undefined
        ? "What manual page do you want?\nFor example, try 'man man'.\n"
        : `No manual entry for ${name}\n`,
    );
    return name === undefined ? 1 : 16;
  },
};

export const which: Command = {
  name: "which",
  where: "/usr/bin",
  usage: "which NAME...",
  complete: ({ commands, word }) => wordsStartingWith(word, commands.keys()),
  async run({ args, commands, shell, print }) {
    let status = 0;
    for (const arg of args) {
      const command = commands.get(arg);
      if (command && command.where !== "builtin" && isInPath(shell, command)) print(`${command.where}/${arg}\n`);
      else status = 1;
    }
    return status;
  },
};
