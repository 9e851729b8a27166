import type { Command } from "../shell/command";

/** bash's `history [-c] [COUNT]`. */
export const history: Command = {
  name: "history",
  where: "builtin",
  usage: "history [-c] [COUNT]",
  complete: () => [],
  async run({ args, shell, print }) {
    const [operand] = args;
    if (operand === "-c") {
      shell.history.length = 0;
      return 0;
    }
    if (operand !== undefined && !/^\d+$/.test(operand)) {
      print(`${shell.name}: history: ${operand}: numeric argument required\n`);
      return 1;
    }
    const first = operand === undefined ? 0 : Math.max(0, shell.history.length - Number(operand));
    for (const [index, line] of shell.history.entries()) {
      if (index >= first) print(`${String(index + 1).padStart(5)}  ${line}\n`);
    }
    return 0;
  },
};
