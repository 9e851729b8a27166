import { diskUse, longLines, type Listed } from "../files/listing";
import { lookUp, lookupError, mayUse } from "../files/lookup";
import type { Directory } from "../files/node";
import { absolutePath } from "../files/paths";
import type { Command, CommandContext } from "../shell/command";
import { inColumns } from "../tty/columns";
import { readFlags } from "./flags";

const FAILURE = 2;

function compareNames(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => name.replace(/^\.+/, "").toLowerCase());
  if (left === right) return a < b ? -1 : 1;
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

function show(ctx: CommandContext, flags: ReadonlySet<string>, listed: readonly Listed[]): void {
  const ordered = flags.has("r") ? listed.toReversed() : listed;
  const names = ordered.map(([name]) => name);
  if (flags.has("l")) ctx.print(longLines(ctx.host.read(), ordered, ctx.host.now()).map((row) => `${row}\n`).join(""));
  else ctx.print(flags.has("1") ? names.map((name) => `${name}\n`).join("") : inColumns(names, ctx.cols));
}

function showDirectory(ctx: CommandContext, flags: ReadonlySet<string>, directory: Directory, path: string): void {
  const hidden = flags.has("a") || flags.has("A");
  const inside = [...directory.entries]
    .filter(([name]) => hidden || !name.startsWith("."))
    .sort(([a], [b]) => compareNames(a, b));
  const above = lookUp(ctx.host.read(), ctx.user, absolutePath("..", path));
  const dots: Listed[] = [[".", directory], ["..", above.kind === "found" ? above.node : directory]];
  const listed = flags.has("a") ? [...dots, ...inside] : inside;
  if (flags.has("l")) ctx.print(`total ${diskUse(listed.map(([, node]) => node))}\n`);
  show(ctx, flags, listed);
}

/** coreutils' `ls [-laAd1r] [PATH]...` over the pretended file tree. */
export const ls: Command = {
  name: "ls",
  where: "/usr/bin",
  usage: "ls [-laAd1r] [PATH]...",
  async run(ctx) {
    const long = new Map([["all", "a"], ["almost-all", "A"], ["directory", "d"], ["reverse", "r"]]);
    const read = readFlags(ctx, { short: "laAd1rhF", long, usage: ls.usage, failure: FAILURE });
    if (read.kind === "done") return read.status;
    const { flags } = read;
    const operands = read.operands.length === 0 ? ["."] : read.operands;
    const state = ctx.host.read();
    const files: Listed[] = [];
    const directories: (readonly [name: string, directory: Directory, path: string])[] = [];
    let status = 0;
    for (const operand of operands.toSorted(compareNames)) {
      const follow = !(flags.has("l") || flags.has("d")) || operand.endsWith("/");
      const found = lookUp(state, ctx.user, absolutePath(operand, ctx.shell.cwd), follow);
      if (found.kind !== "found" || operand === "") {
        const why = lookupError(found.kind === "found" ? "missing" : found.kind);
        ctx.print(`ls: cannot access '${operand}': ${why}\n`);
        status = FAILURE;
      } else if (found.node.kind !== "directory" || flags.has("d")) {
        files.push([operand, found.node]);
      } else {
        directories.push([operand, found.node, found.path]);
      }
    }
    show(ctx, flags, files);
    for (const [index, [name, directory, path]] of directories.entries()) {
      if (!mayUse(state, ctx.user, directory, 4)) {
        ctx.print(`ls: cannot open directory '${name}': Permission denied\n`);
        status = FAILURE;
        continue;
      }
      if (operands.length > 1) ctx.print(`${index > 0 || files.length > 0 ? "\n" : ""}${name}:\n`);
      showDirectory(ctx, flags, directory, path);
    }
    return status;
  },
};
