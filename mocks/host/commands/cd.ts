import { lookUp, lookupError, mayUse } from "../files/lookup";
import { absolutePath } from "../files/paths";
import type { Command, CommandContext } from "../shell/command";
import { readFlags } from "./flags";

function complain(ctx: CommandContext, text: string): number {
  ctx.print(`${ctx.shell.name}: cd: ${text}\n`);
  return 1;
}

/** bash's `cd [DIRECTORY]`: without one it goes home, `-` goes back. */
export const cd: Command = {
  name: "cd",
  where: "builtin",
  usage: "cd [DIRECTORY]",
  async run(ctx) {
    const { shell } = ctx;
    const [operand, extra] = ctx.args;
    if (extra !== undefined) return complain(ctx, "too many arguments");
    const back = operand === "-";
    const target = back ? shell.env.get("OLDPWD") : (operand ?? shell.env.get("HOME"));
    if (target === undefined) return complain(ctx, `${back ? "OLDPWD" : "HOME"} not set`);
    if (target === "") return 0;
    const state = ctx.host.read();
    const path = absolutePath(target, shell.cwd);
    const found = lookUp(state, ctx.user, path);
    if (found.kind !== "found") return complain(ctx, `${target}: ${lookupError(found.kind)}`);
    if (found.node.kind !== "directory") return complain(ctx, `${target}: Not a directory`);
    if (!mayUse(state, ctx.user, found.node, 1)) return complain(ctx, `${target}: Permission denied`);
    shell.env.set("OLDPWD", shell.cwd).set("PWD", path);
    shell.cwd = path;
    if (back) ctx.print(`${path}\n`);
    return 0;
  },
};

export const pwd: Command = {
  name: "pwd",
  where: "builtin",
  usage: "pwd",
  complete: () => [],
  async run(ctx) {
    const read = readFlags(ctx, { short: "LP", usage: pwd.usage });
    if (read.kind === "done") return read.status;
    ctx.print(`${ctx.shell.cwd}\n`);
    return 0;
  },
};
