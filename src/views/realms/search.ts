import * as z from "zod/mini";

/** The address of Realms: filter text, selected realm, open dialog and its tab. */
export const search = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["add-ad", "add-ldap", "add-openid", "edit", "remove", "sync"])),
  tab: z.optional(z.enum(["general", "sync"])),
});
