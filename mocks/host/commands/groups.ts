import { accountNamed, groupsOf } from "../accounts";
import type { Command } from "../shell/command";
import { accountWords } from "./accountWords";
import { readFlags } from "./flags";

/** coreutils' `groups [NAME]...`: the names of the groups, the primary one first. */
export const groups: Command = {
  name: "groups",
  where: "/usr/bin",
  usage: "groups [NAME]...",
  complete: accountWords,
  async run(ctx) {
    const read = readFlags(ctx, { short: "", usage: groups.usage });
    if (read.kind === "done") return read.status;
    const state = ctx.host.read();
    if (read.operands.length === 0) {
      ctx.print(`${groupsOf(state, ctx.user).map((group) => group.name).join(" ")}\n`);
    }
    let status = 0;
    for (const name of read.operands) {
      const account = accountNamed(state, name);
      if (!account) status = 1;
      ctx.print(
        account
          ? `${name} : ${groupsOf(state, account).map((group) => group.name).join(" ")}\n`
          : `groups: ‘${name}’: no such user\n`,
      );
    }
    return status;
  },
};
