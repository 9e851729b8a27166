import * as z from "zod/mini";
import { answeredFlag, answeredNumber, answeredText } from "./answers";

export const RESOURCE_TYPES = ["pool", "qemu", "lxc", "node", "storage", "sdn", "network"] as const;

/** One row of the resource list; figures are bytes, seconds, and a fraction of all CPUs (api.md 4.17). */
export const resourceRow = z.object({
  id: z.string(),
  type: z.enum(RESOURCE_TYPES),
  node: answeredText,
  status: answeredText,
  name: answeredText,
  vmid: z.optional(answeredNumber),
  template: z.optional(answeredFlag),
  pool: answeredText,
  storage: answeredText,
  content: answeredText,
  plugintype: answeredText,
  shared: z.optional(answeredFlag),
  /** The zone of a row of type `sdn`, as versions 7 and 8 name it. */
  sdn: answeredText,
  network: answeredText,
  "network-type": answeredText,
  "zone-type": answeredText,
  tags: answeredText,
  lock: answeredText,
  uptime: z.optional(answeredNumber),
  cpu: z.optional(answeredNumber),
  maxcpu: z.optional(answeredNumber),
  mem: z.optional(answeredNumber),
  maxmem: z.optional(answeredNumber),
  disk: z.optional(answeredNumber),
  maxdisk: z.optional(answeredNumber),
});
export type ResourceRow = z.output<typeof resourceRow>;
