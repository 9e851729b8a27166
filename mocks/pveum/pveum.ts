import type { Command, CommandContext } from "../host/shell/command";
import { readFiles } from "../sandbox/previewFiles";
import { readCommandLine } from "./commandLine";
import { completeTool } from "./complete";
import { deleteFactors, listFactors } from "./factors";
import { help } from "./help";
import { callFor, type Job } from "./job";
import { passwd, ticket } from "./passwords";
import type { NodeApi } from "./port";
import { resolve, type Tool } from "./resolve";
import { PVEUM } from "./rows";
import { shown } from "./show";
import { syncRealm } from "./sync";
import { toolCommand } from "./tool";
import { usageLine } from "./usage";

const TOOL: Tool = { name: "pveum", rows: PVEUM };
/** Commands that no usage list names and that have nothing to say. */
const SILENT = new Set(["verifyapi", "bashcomplete"]);

/** Calls the command's method and shows what it answers. */
async function called(job: Job): Promise<string> {
  const { row, line, ctx } = job;
  return shown(row.shows, await callFor(job, row.call, line.params), line.format, ctx);
}

function tokenPermissions(job: Job): Promise<string> {
  const params = new Map(job.line.params);
  params.set("userid", `${params.get("userid") ?? ""}!${params.get("tokenid") ?? ""}`);
  params.delete("tokenid");
  return called({ ...job, line: { ...job.line, params } });
}

/** The commands that do more than one call. */
const SPECIAL: ReadonlyMap<string, (job: Job) => Promise<string>> = new Map([
  ["help", async ({ line }: Job) => help(TOOL, line.extra, line.params.get("verbose") !== "0")],
  ["passwd", passwd],
  ["realm sync", syncRealm],
  ["ticket", ticket],
  ["user tfa delete", deleteFactors],
  ["user tfa list", listFactors],
  ["user token permissions", tokenPermissions],
]);

function warnings(ctx: CommandContext, api: NodeApi): void {
  for (const { text } of readFiles(api.state()).warnings) ctx.print(`${text}\n`);
}

/** `pveum`, Proxmox VE's user manager (pveum.md). */
export function pveum(api: NodeApi): Command {
  return toolCommand(
    {
      name: "pveum",
      where: "/usr/sbin",
      usage: "pveum COMMAND [ARGS] [OPTIONS]",
      complete: (context) => completeTool(TOOL, context, api.state()),
    },
    async (ctx) => {
      if (SILENT.has(ctx.args[0] ?? "")) return "";
      const { row, rest } = resolve(TOOL, ctx.args);
      const usage = usageLine(TOOL.name, row);
      const line = readCommandLine(row, rest, usage);
      warnings(ctx, api);
      return (SPECIAL.get(row.words.join(" ")) ?? called)({ row, ctx, api, line, usage });
    },
  );
}
