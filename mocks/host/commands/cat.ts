import { lookUp, lookupError, mayUse } from "../files/lookup";
import { absolutePath } from "../files/paths";
import type { Command, CommandContext } from "../shell/command";
import { readFlags } from "./flags";

async function echoTyping(ctx: CommandContext): Promise<void> {
  for (let line = await ctx.ask(""); line !== undefined; line = await ctx.ask("")) ctx.print(`${line}\n`);
}

/** A file's text, or why there is none, in the C library's words. */
function readFile(ctx: CommandContext, path: string): { readonly text: string } | { readonly error: string } {
  const state = ctx.host.read();
  const found = lookUp(state, ctx.user, absolutePath(path, ctx.shell.cwd));
  if (path === "") return { error: "No such file or directory" };
  if (found.kind !== "found") return { error: lookupError(found.kind) };
  if (found.node.kind === "directory") return { error: "Is a directory" };
  if (!mayUse(state, ctx.user, found.node, 4)) return { error: "Permission denied" };
  if (path.endsWith("/")) return { error: "Not a directory" };
  return { text: found.node.kind === "file" ? found.node.content : "" };
}

/** coreutils' `cat [-n] [FILE]...`; without a file it repeats what is typed until Ctrl-D. */
export const cat: Command = {
  name: "cat",
  where: "/usr/bin",
  usage: "cat [-n] [FILE]...",
  async run(ctx) {
    const read = readFlags(ctx, { short: "n", long: new Map([["number", "n"]]), usage: cat.usage });
    if (read.kind === "done") return read.status;
    let status = 0;
    let count = 0;
    for (const path of read.operands.length === 0 ? ["-"] : read.operands) {
      if (path === "-") {
        await echoTyping(ctx);
        continue;
      }
      const file = readFile(ctx, path);
      if ("error" in file) {
        ctx.print(`cat: ${path === "" ? "''" : path}: ${file.error}\n`);
        status = 1;
      } else if (read.flags.has("n")) {
        ctx.print(file.text.replace(/^(?!$(?![\s\S]))/gm, () => `${String(++count).padStart(6)}\t`));
      } else {
        ctx.print(file.text);
      }
    }
    return status;
  },
};
