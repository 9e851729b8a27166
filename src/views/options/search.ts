import * as z from "zod/mini";

/** The address of Options: filter text, selected option, open dialog. */
export const search = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["edit"])),
});
