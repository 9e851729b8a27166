import * as z from "zod/mini";

/** The address of Worlds: filter text, selected world, open dialog. */
export const worldsSearch = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["open", "new", "rename", "reset", "remove", "export", "share", "logins", "replace"])),
});

/** The address of History: filter text, the entry that is looked at, open dialog. */
export const historySearch = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["reset"])),
});

/** The address of Faults: filter text, selected fault by its place in the list, open dialog. */
export const faultsSearch = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["add", "edit"])),
});

/** The address of Import: filter text of the warnings, selected warning. */
export const importSearch = z.object({ q: z.optional(z.string()), sel: z.optional(z.string()) });
