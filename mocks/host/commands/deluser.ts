import { accountNamed, groupNamed } from "../accounts";
import { removeAccount, removeMember } from "../changes";
import type { Command, CommandContext } from "../shell/command";
import type { HostState } from "../state";
import { accountWords } from "./accountWords";

const SWITCHES = new Set(["--remove-home", "--remove-all-files", "--quiet", "-q", "--verbose"]);

function fatal(ctx: CommandContext, text: string, status: number): number {
  ctx.print(`fatal: ${text}\n`);
  return status;
}

async function removeFromGroup(ctx: CommandContext, name: string, groupName: string): Promise<number> {
  const state = ctx.host.read();
  const account = accountNamed(state, name);
  if (!account) return fatal(ctx, `The user \`${name}' does not exist.`, 12);
  const group = groupNamed(state, groupName);
  if (!group) return fatal(ctx, `The group \`${groupName}' does not exist.`, 12);
  if (group.gid === account.gid) return fatal(ctx, "You may not remove the user from their primary group.", 43);
  if (!group.members.includes(name)) {
    return fatal(ctx, `The user \`${name}' is not a member of group \`${groupName}'.`, 12);
  }
  await ctx.change((now) => removeMember(now, groupName, name));
  return 0;
}

function withoutHome(state: HostState, path: string): HostState {
  return { ...state, homes: state.homes.filter((home) => home.path !== path) };
}

/** Debian's `deluser NAME` (the home stays unless `--remove-home`) and `deluser NAME GROUP`. */
export const deluser: Command = {
  name: "deluser",
  where: "/usr/sbin",
  usage: "deluser [--remove-home] NAME | deluser NAME GROUP",
  complete: accountWords,
  async run(ctx) {
    const names = ctx.args.filter((arg) => !arg.startsWith("-"));
    const unknown = ctx.args.find((arg) => arg.startsWith("-") && !SWITCHES.has(arg));
    if (unknown !== undefined) {
      ctx.print(`Unknown option: ${unknown.replace(/^-+/, "")}\n${deluser.usage}\n`);
      return 51;
    }
    if (ctx.user.uid !== 0) return fatal(ctx, "Only root may remove a user or group from the system.", 54);
    const [name, group] = names;
    if (name === undefined || names.length > 2) return fatal(ctx, "Only one or two names allowed.", 51);
    if (group !== undefined) return removeFromGroup(ctx, name, group);
    const account = accountNamed(ctx.host.read(), name);
    if (!account) return fatal(ctx, `The user \`${name}' does not exist.`, 12);
    if (account.uid === 0) return fatal(ctx, "The root account (uid 0) stays. Nothing was done.", 55);
    const removeHome = ctx.args.some((arg) => arg.startsWith("--remove"));
    await ctx.change((now) => {
      const left = removeAccount(now, name);
      return removeHome ? withoutHome(left, account.home) : left;
    });
    return 0;
  },
};
