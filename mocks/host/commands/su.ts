import { accountNamed, shadowHash } from "../accounts";
import { passwordFits } from "../passwords";
import type { Command, CommandContext } from "../shell/command";
import type { Account } from "../state";
import { accountWords } from "./accountWords";

const FAILURE_DELAY = 3;

interface Wish {
  readonly login: boolean;
  readonly command: string | undefined;
  readonly name: string;
}

/** Reads su's arguments; a text is the complaint. */
function wishOf(args: readonly string[]): Wish | string {
  let login = false;
  let command: string | undefined;
  let name: string | undefined;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    if (arg === "-" || arg === "-l" || arg === "--login") {
      login = true;
    } else if (arg === "-c" || arg === "--command") {
      command = args[++index];
      if (command === undefined) return "option requires an argument -- 'c'";
    } else if (arg === "-s" || arg === "--shell") {
      return "another shell than the account's: not available on this practice host";
    } else if (arg.startsWith("--")) {
      return `unrecognized option '${arg}'`;
    } else if (arg.startsWith("-")) {
      return `invalid option -- '${arg.slice(1, 2)}'`;
    } else {
      name ??= arg;
    }
  }
  return { login, command, name: name ?? "root" };
}

async function authenticated(ctx: CommandContext, account: Account): Promise<boolean> {
  if (ctx.user.uid === 0) return true;
  if (shadowHash(ctx.host.read(), account.name) === "") return true;
  const password = await ctx.ask("Password: ", { echo: false });
  return password !== undefined && passwordFits(ctx.host, account.name, password);
}

/** What the account's login shell does if it is no bash: its exit status, or undefined for a bash. */
export function refusingShell(account: Account, print: (text: string) => void): number | undefined {
  const program = account.shell.split("/").at(-1) ?? "";
  if (["bash", "sh", "dash", ""].includes(program)) return undefined;
  if (program === "nologin") print("This account is currently not available.\n");
  return program === "sync" || program === "true" ? 0 : 1;
}

/** `su [-] [NAME] [-c COMMAND]`: root is not asked for a password, everybody else for the target's. */
export const su: Command = {
  name: "su",
  where: "/usr/bin",
  usage: "su [-] [NAME] [-c COMMAND]",
  complete: accountWords,
  async run(ctx) {
    const wish = wishOf(ctx.args);
    if (typeof wish === "string") {
      ctx.print(`su: ${wish}\nTry 'su --help' for more information.\n`);
      return 1;
    }
    const account = accountNamed(ctx.host.read(), wish.name);
    if (!account) {
      ctx.print(`su: user ${wish.name} does not exist or the user entry does not contain all the required fields\n`);
      return 1;
    }
    if (!(await authenticated(ctx, account))) {
      await ctx.host.sleep(FAILURE_DELAY);
      await ctx.record({ kind: "login-failed", user: account.name, via: "su" });
      ctx.print("su: Authentication failure\n");
      return 1;
    }
    const refused = refusingShell(account, ctx.print);
    if (refused !== undefined) return refused;
    await ctx.record({ kind: "login", user: account.name, via: "su" });
    return ctx.subshell({ account, login: wish.login, command: wish.command });
  },
};
