import * as z from "zod/mini";
import { answeredFlag, answeredNumber, answeredText } from "./answers";
import { text } from "./fields";

export const GUEST_KINDS = ["qemu", "lxc"] as const;
export type GuestKind = (typeof GUEST_KINDS)[number];

export const vmid = text({ format: "vmid" });

/** Figures are bytes, seconds, and a fraction of the guest's CPUs (api.md 4.24). */
export const guestStatus = z.object({
  vmid: answeredNumber,
  status: z.string(),
  name: answeredText,
  cpus: z.optional(answeredNumber),
  cpu: z.optional(answeredNumber),
  mem: z.optional(answeredNumber),
  maxmem: z.optional(answeredNumber),
  disk: z.optional(answeredNumber),
  maxdisk: z.optional(answeredNumber),
  uptime: z.optional(answeredNumber),
  template: z.optional(answeredFlag),
  lock: answeredText,
  /** What the running process itself says, such as `paused`; virtual machines only. */
  qmpstatus: answeredText,
  tags: answeredText,
});
export type GuestStatus = z.output<typeof guestStatus>;

/** Option -> value as text or number. */
export const guestConfig = z.record(z.string(), z.unknown());
