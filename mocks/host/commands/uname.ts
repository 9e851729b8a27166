import { KERNEL } from "../kernel";
import type { Command } from "../shell/command";
import { readFlags } from "./flags";

/** coreutils' `uname [-asnrvmo]`. */
export const uname: Command = {
  name: "uname",
  where: "/usr/bin",
  usage: "uname [-asnrvmo]",
  complete: () => [],
  async run(ctx) {
    const read = readFlags(ctx, { short: "asnrvmo", long: new Map([["all", "a"]]), usage: uname.usage });
    if (read.kind === "done") return read.status;
    const fields: readonly (readonly [string, string])[] = [
      ["s", KERNEL.name], ["n", ctx.host.read().hostname], ["r", KERNEL.release], ["v", KERNEL.version],
      ["m", KERNEL.machine], ["o", KERNEL.system],
    ];
    const wanted = read.flags.size === 0 ? new Set(["s"]) : read.flags;
    ctx.print(`${fields.filter(([flag]) => wanted.has(flag) || wanted.has("a")).map(([, text]) => text).join(" ")}\n`);
    return 0;
  },
};

/** `hostname [-s|-f]`; the name itself belongs to the node and cannot be set here. */
export const hostname: Command = {
  name: "hostname",
  where: "/usr/bin",
  usage: "hostname [-s | -f]",
  complete: () => [],
  async run(ctx) {
    const read = readFlags(ctx, { short: "sf", long: new Map([["fqdn", "f"], ["short", "s"]]), usage: hostname.usage });
    if (read.kind === "done") return read.status;
    const name = ctx.host.read().hostname;
    if (read.operands.length > 0) {
      const mayTry = ctx.user.uid === 0;
      const why = mayTry ? "not available on this practice host" : "you must be root to change the host name";
      ctx.print(`hostname: ${why}\n`);
      return 1;
    }
    ctx.print(`${read.flags.has("f") ? `${name}.local` : name}\n`);
    return 0;
  },
};
