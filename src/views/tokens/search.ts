import * as z from "zod/mini";

/** The address of API Tokens: filter text, one user only, selected token by its full id, open dialog. */
export const search = z.object({
  q: z.optional(z.string()),
  user: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["add", "edit", "remove", "regenerate", "permissions"])),
});

export type TokenDialog = "add" | "edit" | "remove" | "regenerate" | "permissions";
