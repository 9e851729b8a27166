import * as z from "zod/mini";

/** The address of Users: filter text, selected user id, open dialog, what is done to ticked users. */
export const search = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["add", "edit", "remove", "password", "permissions", "unlock", "import"])),
  bulk: z.optional(z.enum(["enable", "disable", "join", "leave", "remove"])),
});
