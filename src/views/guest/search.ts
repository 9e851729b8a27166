import * as z from "zod/mini";

/** The address of a guest's summary: its open dialog. */
export const summarySearch = z.object({ dialog: z.optional(z.enum(["notes"])) });

/** The address of a list of options: filter text, selected option, open dialog. */
export const configSearch = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["edit", "remove", "addDisk", "addNetwork"])),
});

export type ConfigDialog = "edit" | "remove" | "addDisk" | "addNetwork";

/** The address of the snapshots: filter text, selected one, open dialog. */
export const snapshotSearch = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["take", "edit", "rollback", "remove"])),
});
