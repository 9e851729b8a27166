import type { Command } from "../shell/command";
import { wordsStartingWith } from "../shell/completion";
import { isInPath } from "../shell/find";

/** Lists the commands of this host that the user's shell finds, or one command's usage. */
export const help: Command = {
  name: "help",
  where: "builtin",
  usage: "help [COMMAND]",
  complete: ({ commands, word }) => wordsStartingWith(word, commands.keys()),
  async run({ args, shell, commands, print }) {
    const [name] = args;
    if (name !== undefined) {
      const command = commands.get(name);
      print(command ? `Usage: ${command.usage}\n` : `${shell.name}: help: no help topics match \`${name}'\n`);
      return command ? 0 : 1;
    }
    const known = [...commands.values()].filter((command) => isInPath(shell, command));
    const lines = known.map((command) => `  ${command.usage}\n`).sort();
    print(`This is a practice host. These commands work here:\n\n${lines.join("")}\n`);
    print("Tab completes, the arrow keys recall earlier lines, Ctrl-C breaks off, Ctrl-D logs out.\n");
    return 0;
  },
};
