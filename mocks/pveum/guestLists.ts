import type { EndpointName } from "../../src/api/endpoints/index";
import type { Command } from "../host/shell/command";
import { readCommandLine } from "./commandLine";
import { completeTool } from "./complete";
import { callFor } from "./job";
import { members } from "./json";
import type { NodeApi } from "./port";
import { resolve, type Tool } from "./resolve";
import { row } from "./row";
import { cellText } from "./show";
import { toolCommand } from "./tool";
import { usageLine } from "./usage";

type Guest = ReadonlyMap<string, unknown>;

const MIB = 2 ** 20;
const GIB = 2 ** 30;

function qemuLine(vmid: string, name: string, status: string, memory: string, disk: string, pid: string): string {
  const cells = [vmid.padStart(10), name.padEnd(20), status.padEnd(10), memory.padEnd(10), disk.padStart(12)];
  return `${[...cells, pid.padEnd(10)].join(" ")}\n`;
}

function qemuGuest(guest: Guest): string {
  const size = (key: string, unit: number) => Number(guest.get(key) ?? 0) / unit;
  const text = (key: string) => cellText(guest.get(key));
  const memory = String(Math.floor(size("maxmem", MIB)));
  const pid = text("pid") === "" ? "0" : text("pid");
  return qemuLine(text("vmid"), text("name"), text("status"), memory, size("maxdisk", GIB).toFixed(2), pid);
}

function lxcLine(vmid: string, status: string, lock: string, name: string): string {
  return `${[vmid.padEnd(10), status.padEnd(10), lock.padEnd(12), name.padEnd(20)].join(" ")}\n`;
}

function lxcGuest(guest: Guest): string {
  const text = (key: string) => cellText(guest.get(key));
  return lxcLine(text("vmid"), text("status"), text("lock"), text("name"));
}

function lister(
  api: NodeApi,
  name: string,
  call: EndpointName,
  title: string,
  lineOf: (guest: Guest) => string,
): Command {
  const tool: Tool = { name, rows: [row("list", call, "Lists the guests of this node.", { fields: {} })] };
  return toolCommand(
    {
      name,
      where: "/usr/sbin",
      usage: `${name} list`,
      complete: (context) => completeTool(tool, context, api.state()),
    },
    async (ctx) => {
      const found = resolve(tool, ctx.args);
      const usage = usageLine(name, found.row);
      readCommandLine(found.row, found.rest, usage);
      const params = new Map([["node", ctx.host.read().hostname]]);
      const data = await callFor({ api, ctx, usage }, call, params);
      const guests = (Array.isArray(data) ? data : []).map((entry): Guest => new Map(members(entry)));
      guests.sort((left, right) => Number(left.get("vmid")) - Number(right.get("vmid")));
      return guests.length === 0 ? "" : title + guests.map(lineOf).join("");
    },
  );
}

/** `qm list` and `pct list`: the guests of the node that the shell runs on. */
export function guestLists(api: NodeApi): readonly Command[] {
  return [
    lister(api, "qm", "qemu.list", qemuLine("VMID", "NAME", "STATUS", "MEM(MB)", "BOOTDISK(GB)", "PID"), qemuGuest),
    lister(api, "pct", "lxc.list", lxcLine("VMID", "Status", "Lock", "Name"), lxcGuest),
  ];
}
