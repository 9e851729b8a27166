import * as z from "zod/mini";

/** Part of every address: the dialog that creates a guest, and the node it was asked for on. */
export const createAddress = z.object({
  create: z.optional(z.enum(["vm", "ct"])),
  on: z.optional(z.string()),
});
