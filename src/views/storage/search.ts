import * as z from "zod/mini";

/** The address of a storage's content: filter text, selected volume, open dialog. */
export const search = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["download", "restore", "remove"])),
});
