import * as z from "zod/mini";
import { answeredNumber, answeredText } from "./answers";
import { text } from "./fields";

export const node = text({ format: "node" });

export const nodeRow = z.object({
  node: z.string(),
  status: z.string(),
  uptime: z.optional(answeredNumber),
  cpu: z.optional(answeredNumber),
  maxcpu: z.optional(answeredNumber),
  mem: z.optional(answeredNumber),
  maxmem: z.optional(answeredNumber),
  disk: z.optional(answeredNumber),
  maxdisk: z.optional(answeredNumber),
});

const usage = z.object({ used: answeredNumber, total: answeredNumber });

export const nodeStatus = z.object({
  uptime: answeredNumber,
  /** Fraction of all CPUs in use. */
  cpu: answeredNumber,
  loadavg: z.array(z.string()),
  cpuinfo: z.looseObject({ cpus: answeredNumber, model: z.string() }),
  memory: usage,
  rootfs: usage,
  kversion: z.string(),
  pveversion: z.string(),
});
export type NodeStatus = z.output<typeof nodeStatus>;

export const consoleTicket = z.object({
  user: z.string(),
  ticket: z.string(),
  port: answeredNumber,
  upid: answeredText,
});

/** For a VNC viewer; the password only where a WebSocket is asked for. */
export const vncTicket = z.extend(consoleTicket, { cert: answeredText, password: answeredText });

/** Settings that a SPICE viewer takes as they are. */
export const spiceViewer = z.looseObject({ type: z.string(), title: z.string(), host: z.string() });
