import type { Command, CommandContext } from "../shell/command";

const NOT_A_NUMBER = 2;

function leave(ctx: CommandContext): number {
  const { shell, args, name } = ctx;
  if (shell.interactive) ctx.print(shell.login ? "logout\n" : "exit\n");
  const [operand] = args;
  if (operand !== undefined && !/^[-+]?\d{1,15}$/.test(operand)) {
    ctx.print(`${shell.name}: ${name}: ${operand}: numeric argument required\n`);
    shell.exit = NOT_A_NUMBER;
  } else {
    shell.exit = operand === undefined ? shell.status : Number(operand) & 255;
  }
  return shell.exit;
}

/** bash's `exit [STATUS]`. */
export const exit: Command = {
  name: "exit",
  where: "builtin",
  usage: "exit [STATUS]",
  complete: () => [],
  run: async (ctx) => leave(ctx),
};

/** bash's `logout`: only login shells obey. */
export const logout: Command = {
  name: "logout",
  where: "builtin",
  usage: "logout",
  complete: () => [],
  async run(ctx) {
    if (ctx.shell.login) return leave(ctx);
    ctx.print(`${ctx.shell.name}: logout: not login shell: use \`exit'\n`);
    return 1;
  },
};
