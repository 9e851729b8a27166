import { accountByNameOrUid, groupsOf } from "../accounts";
import type { Command, CommandContext } from "../shell/command";
import type { Account, HostState } from "../state";
import { accountWords } from "./accountWords";
import { readFlags } from "./flags";

const LONG = new Map([["user", "u"], ["group", "g"], ["groups", "G"], ["name", "n"], ["real", "r"]]);

function describe(state: HostState, account: Account): string {
  const groups = groupsOf(state, account).map(({ gid, name }) => (name === "" ? `${gid}` : `${gid}(${name})`));
  return `uid=${account.uid}(${account.name}) gid=${groups[0] ?? account.gid} groups=${groups.join(",")}`;
}

function chosen(state: HostState, account: Account, flags: ReadonlySet<string>): string {
  const named = flags.has("n");
  const groups = groupsOf(state, account).map(({ gid, name }) => (named && name !== "" ? name : `${gid}`));
  if (flags.has("u")) return named ? account.name : `${account.uid}`;
  if (flags.has("g")) return groups[0] ?? "";
  return flags.has("G") ? groups.join(" ") : describe(state, account);
}

function complain(ctx: CommandContext, text: string): number {
  ctx.print(`id: ${text}\n`);
  return 1;
}

/** coreutils' `id [-u|-g|-G] [-n] [NAME]...`. */
export const id: Command = {
  name: "id",
  where: "/usr/bin",
  usage: "id [-u | -g | -G] [-n] [NAME]...",
  complete: accountWords,
  async run(ctx) {
    const read = readFlags(ctx, { short: "ugGnra", long: LONG, usage: id.usage });
    if (read.kind === "done") return read.status;
    const { flags, operands } = read;
    const choices = ["u", "g", "G"].filter((flag) => flags.has(flag));
    if (choices.length > 1) return complain(ctx, 'cannot print "only" of more than one choice');
    if (choices.length === 0 && (flags.has("n") || flags.has("r"))) {
      return complain(ctx, "cannot print only names or real IDs in default format");
    }
    const state = ctx.host.read();
    if (operands.length === 0) ctx.print(`${chosen(state, ctx.user, flags)}\n`);
    let status = 0;
    for (const name of operands) {
      const account = accountByNameOrUid(state, name);
      if (account) ctx.print(`${chosen(state, account, flags)}\n`);
      else status = complain(ctx, `‘${name}’: no such user`);
    }
    return status;
  },
};
