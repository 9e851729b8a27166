import * as z from "zod/mini";

const text = z.optional(z.string());

/** The address of Findings: filters, the chosen finding, the question before its fix. */
export const search = z.object({
  q: text,
  sel: text,
  kind: text,
  /** The Proxmox VE version that the configuration should suit, where it is not the server's own. */
  version: z.optional(z.enum(["6", "7", "8", "9"])),
  fix: z.optional(z.enum(["yes", "no"])),
  dialog: z.optional(z.enum(["fix"])),
});

export type FindingsAddress = z.output<typeof search>;
