import * as z from "zod/mini";

/** The address of a guest's backups: storage, filter text, selected one, open dialog. */
export const backupSearch = z.object({
  storage: z.optional(z.string()),
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["backup", "restore", "protect", "remove"])),
});
