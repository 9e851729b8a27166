import { accountWithUid } from "../accounts";
import type { Command } from "../shell/command";
import { readFlags } from "./flags";

export const whoami: Command = {
  name: "whoami",
  where: "/usr/bin",
  usage: "whoami",
  complete: () => [],
  async run(ctx) {
    const read = readFlags(ctx, { short: "", usage: whoami.usage });
    if (read.kind === "done") return read.status;
    const [extra] = read.operands;
    if (extra !== undefined) {
      ctx.print(`whoami: extra operand ‘${extra}’\nTry 'whoami --help' for more information.\n`);
      return 1;
    }
    const account = accountWithUid(ctx.host.read(), ctx.user.uid);
    ctx.print(account ? `${account.name}\n` : `whoami: cannot find name for user ID ${ctx.user.uid}\n`);
    return account ? 0 : 1;
  },
};
