import type { Command, CommandContext } from "../host/shell/command";
import { Failure } from "./failure";
import { maskedLine } from "./masked";

type ToolCommand = Pick<Command, "name" | "where" | "usage" | "complete">;

/** One of PVE's tools as a command of the host: for root alone, its failures printed with their status. */
export function toolCommand(command: ToolCommand, run: (ctx: CommandContext) => Promise<string>): Command {
  return {
    ...command,
    masked: maskedLine,
    async run(ctx) {
      if (ctx.user.uid !== 0) {
        ctx.print("please run as root\n");
        return 255;
      }
      try {
        ctx.print(await run(ctx));
        return 0;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        ctx.print(error.text.endsWith("\n") ? error.text : `${error.text}\n`);
        return error.status;
      }
    },
  };
}
